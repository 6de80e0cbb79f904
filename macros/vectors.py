"""Write laid-out formulas as SVG: one element for all characters of a font and size, one for all bars."""

from __future__ import annotations

from macros.elements import Element
from macros.lengths import em, thousandths
from macros.marks import Bar, Box, Glyph, Piece
from macros.settings import TEXT


def svg(box: Box, height: float, depth: float) -> Element:
    """Return a formula as a drawing that stands in a line of text.

    Args:
        box: the formula.
        height: how far it reaches above the baseline, in em.
        depth: how far it reaches below.
    """
    up, down, width = thousandths(height), thousandths(depth), thousandths(box.width)
    style = {"--h": em(height), "--d": em(depth), "width": em(box.width)}
    attributes = {"viewBox": f"0 {-up} {width} {up + down}", "preserveAspectRatio": "xMinYMax", "aria-hidden": "true"}
    return Element("svg", style=style, attributes=attributes, children=[*texts(box), *bars(box), *pieces(box)])


def texts(box: Box) -> list[Element]:
    """Return the characters, in one element for each font and size."""
    groups: dict[tuple[str, int], list[Glyph]] = {}
    for mark in box.marks:
        if isinstance(mark, Glyph):
            groups.setdefault((mark.font, thousandths(mark.size)), []).append(mark)
    return [text(font, size, glyphs) for (font, size), glyphs in groups.items()]


def text(font: str, size: int, glyphs: list[Glyph]) -> Element:
    """Return characters of one font and size."""
    attributes = {"font-size": str(size), "x": places([glyph.x for glyph in glyphs])}
    if any(down := [thousandths(glyph.y) for glyph in glyphs]):
        attributes["y"] = places([glyph.y for glyph in glyphs]) if len(set(down)) > 1 else str(down[0])
    classes = [] if font == TEXT else [font]
    return Element("text", classes, attributes=attributes, children=["".join(glyph.char for glyph in glyphs)])


def places(values: list[float]) -> str:
    """Write coordinates."""
    return " ".join(str(thousandths(value)) for value in values)


def bars(box: Box) -> list[Element]:
    """Return all bars as one element."""
    found = [mark for mark in box.marks if isinstance(mark, Bar)]
    return [Element("path", attributes={"d": "".join(map(outline, found))})] if found else []


def outline(bar: Bar) -> str:
    """Return the path around a bar."""
    x, y, width, height = map(thousandths, (bar.x, bar.y, bar.width, bar.height))
    return f"M{x} {y}h{width}v{height}h{-width}z"


def pieces(box: Box) -> list[Element]:
    """Return the drawings that KaTeX brings."""
    return [drawing(mark) for mark in box.marks if isinstance(mark, Piece)]


def drawing(mark: Piece) -> Element:
    """Return a drawing at its place."""
    place = {name: str(thousandths(getattr(mark, name))) for name in ("x", "y", "width", "height")}
    attributes = {**place, "viewBox": mark.view_box, "preserveAspectRatio": mark.fit}
    return Element("svg", attributes=attributes, children=[Element("path", attributes={"d": mark.path})])
