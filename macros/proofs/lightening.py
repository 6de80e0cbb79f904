"""Make drawings light: a figure is a part of its page, and some pages have seven.

What is painted alike becomes one path, and SVGO writes it briefly.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import NamedTuple

from macros.layers import layered
from macros.tools.node import install, run_node

SCRIPT = Path(__file__).with_name("lighten.mjs")


class Drawing(NamedTuple):
    """What matplotlib draws in the colors of the theme, its name, and what it shows."""

    svg: str
    title: str
    description: str


def lighten(root: Path, drawings: dict[str, Drawing]) -> dict[str, str]:
    """Return drawings as they are published, in few elements and few bytes.

    Args:
        root: the project's folder.
        drawings: from `draw`, by the name of the figure.
    """
    install(root)
    items = [{"name": name, "svg": layered(drawing.svg)} for name, drawing in drawings.items()]
    return {
        name: described(svg, name, drawing)
        for (name, drawing), svg in zip(drawings.items(), run_node(root, SCRIPT, items), strict=True)
    }


def described(svg: str, name: str, drawing: Drawing) -> str:
    """Return a drawing that says what it shows, with one element on a line."""
    start, _, parts = svg.partition(">")
    text = (
        f'{start} role="img" aria-labelledby="{name}-title {name}-description">'
        f'<title id="{name}-title">{escape(drawing.title)}</title>'
        f'<desc id="{name}-description">{escape(" ".join(drawing.description.split()))}</desc>{parts}'
    )
    return text.replace("><", ">\n<") + "\n"
