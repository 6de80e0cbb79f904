"""The little Markdown that pages get: headings, which the table of contents must see, and elements around HTML."""

from __future__ import annotations

from markupsafe import Markup

MARKS = frozenset("\\`*_{}[]()<>#+-.!|&~^:=$\"'")


def heading(level: int, title: str, anchor: str) -> str:
    """Return a heading; the title is plain text, whatever Markdown would read in it."""
    text = "".join(f"&#{ord(sign)};" if sign in MARKS else sign for sign in title)
    return f"{'#' * level} {text} {{: #{anchor} }}"


def element(selector: str, heading: str, html: Markup) -> str:
    """Return an HTML element around a heading and HTML; the selector names tag, classes and attributes."""
    return f"/// html | {selector}\n\n{heading}\n\n{html.strip()}\n\n///"


def join(*parts: str) -> str:
    """Return parts with an empty line between them, the empty ones left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip())
