"""Drawings, and what they call themselves."""

import re
from html import unescape
from pathlib import Path

from macros.proofs.records import FIGURES

TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)


def drawing(root: Path, name: str) -> str:
    """Return the SVG of a figure.

    Args:
        root: the project's folder.
        name: a file in `docs/figures`, without `.svg`.
    """
    return (root / FIGURES / f"{name}.svg").read_text(encoding="utf-8").strip()


def title(svg: str) -> str:
    """Return the title of a drawing."""
    found = TITLE.search(svg)
    return unescape(found[1]) if found else ""
