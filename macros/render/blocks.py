"""Write Markdown blocks. An unclosed fence swallows the rest of a page, so that no other module writes one."""

from __future__ import annotations

import re

FENCE = re.compile(r"^(/{3,})(?: |$)", re.MULTILINE)


def block(header: str, body: str, options: str = "") -> str:
    """Return a block of pymdownx.blocks.

    Args:
        header: what stands after the fence, for example `details | Title`.
        body: Markdown; it may hold blocks, the fence is made longer than theirs.
        options: lines of YAML that belong to the block.
    """
    fence = "/" * max([2, *(len(inner) for inner in FENCE.findall(body))]) + "/"
    indented = "".join(f"    {line}\n" for line in options.splitlines())
    return f"{fence} {header}\n{indented}\n{body.strip()}\n\n{fence}"


def details(title: str, body: str, kind: str, anchor: str = "") -> str:
    """Return a part that opens on click, of a kind that the style sheet knows; a link to its anchor opens it."""
    return block(f"details | {title}", body, f"type: {kind}\n" + (f"attrs: {{id: {anchor}}}" if anchor else ""))


def element(selector: str, body: str) -> str:
    """Return an HTML element around Markdown; the selector names tag, id, classes and attributes."""
    return block(f"html | {selector}", body)


def fenced_code(language: str, title: str, text: str) -> str:
    """Return a code block with a title."""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall(r"`+", text)), 3)
    return f'{fence}{language} title="{title}"\n{text.rstrip()}\n{fence}'


def bullets(items: list[str]) -> str:
    """Return a bulleted list; items of several paragraphs stand apart, or the next item would join the last one."""
    gap = "\n\n" if any("\n\n" in item for item in items) else "\n"
    return gap.join("- " + item.strip().replace("\n", "\n    ") for item in items)


def join(*parts: str) -> str:
    """Return Markdown parts with an empty line between them, the empty parts left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip())
