"""What a typeset formula shows: characters, bars and drawn pieces, each at its place.

All lengths are in em of the formula. The origin is the left end of the baseline; y goes down.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Glyph:
    """A character; x and y are where its own baseline begins."""

    x: float
    y: float
    char: str
    font: str
    size: float


@dataclass(frozen=True)
class Bar:
    """A filled rectangle, such as the line of a fraction; x and y are its top left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Piece:
    """A drawing that KaTeX brings, such as the sign of a root; x and y are its top left corner."""

    x: float
    y: float
    width: float
    height: float
    view_box: str
    fit: str
    path: str


Mark = Glyph | Bar | Piece


@dataclass(frozen=True)
class Box:
    """Marks that stand together, and how wide a place they take."""

    width: float = 0
    marks: tuple[Mark, ...] = ()

    def moved(self, right: float, down: float) -> Box:
        """Return the box with all marks moved."""
        return replace(self, marks=tuple(replace(mark, x=mark.x + right, y=mark.y + down) for mark in self.marks))


def row(boxes: list[Box]) -> Box:
    """Return boxes side by side."""
    marks: list[Mark] = []
    width = 0.0
    for box in boxes:
        marks += box.moved(width, 0).marks
        width += box.width
    return Box(width, tuple(marks))
