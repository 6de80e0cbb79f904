"""The little Markdown that pages get: headings, which the table of contents must see, and elements around HTML.

HTML that is finished passes Markdown by: Markdown would read all of it twice, and change nothing.
"""

import re
from collections.abc import Sequence
from itertools import chain

from markupsafe import Markup

BORDER = "\x1e"  # between Markdown and finished HTML; no text may hold it
PLACE = "<!--finished-->"
ANCHOR = re.compile(r' id="([^"]+)"[^<>]*>')
MARKS = frozenset("\\`*_{}[]()<>#+-.!|&~^:=$\"'")


def heading(level: int, title: str, anchor: str) -> str:
    """Return a heading; the title is plain text, whatever Markdown would read in it."""
    text = "".join(f"&#{ord(sign)};" if sign in MARKS else sign for sign in title)
    return f"{'#' * level} {text} {{: #{anchor} }}"


def element(selector: str, heading: str, html: Markup) -> str:
    """Return an HTML element around a heading and HTML; the selector names tag, classes and attributes."""
    return f"/// html | {selector}\n\n{heading}\n\n{marked(html)}\n\n///"


def join(*parts: str) -> str:
    """Return parts with an empty line between them, the empty ones left out."""
    return "\n\n".join(marked(part) for part in parts if part.strip())


def marked(text: str) -> str:
    """Return a text, between borders when it is finished HTML, and so not Markdown."""
    return f"{BORDER}{text.strip()}{BORDER}" if isinstance(text, Markup) else text.strip("\n")


def leave_out(markdown: str) -> tuple[str, list[str]]:
    """Return the Markdown of a page with a mark in place of each piece of finished HTML, and these pieces."""
    texts = markdown.split(BORDER)
    return PLACE.join(texts[::2]), texts[1::2]


def put_back(html: str, pieces: Sequence[str]) -> str:
    """Return the HTML of a page with the pieces that were left out."""
    return "".join(chain.from_iterable(zip(html.split(PLACE), [*pieces, ""], strict=True)))
