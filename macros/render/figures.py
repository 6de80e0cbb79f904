"""Figures as Markdown: the drawing inline, so that it follows the theme and its text can be searched."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from macros.proofs.records import FIGURES
from macros.render.blocks import block, element, join

TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)


def figure(root: Path, name: str) -> str:
    """Return a drawing with its title as caption.

    Args:
        root: the project's folder.
        name: a file in `docs/figures`, without `.svg`.
    """
    svg = (root / FIGURES / f"{name}.svg").read_text(encoding="utf-8")
    found = TITLE.search(svg)
    caption = unescape(found[1]) if found else ""
    drawing = block("html | div", svg, "markdown: html")  # as Markdown, it would be a paragraph with its margins
    return element("figure.drawing", join(drawing, block("html | figcaption", caption, "markdown: inline")))
