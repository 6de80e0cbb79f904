"""Typeset formulas with few elements: they look like KaTeX's own, and read as well.

Half the elements of a page would be KaTeX's otherwise, and a page with fewer loads and scrolls faster.
"""

from __future__ import annotations

from itertools import groupby

from macros.elements import Element, Node, parse, write
from macros.layouts import layout
from macros.lengths import number
from macros.marks import Box, Glyph, row
from macros.mathml import reads_as, simplify
from macros.settings import ITALIC, TEXT, Advance, Setting
from macros.vectors import svg

# Part of the key under which typeset formulas are cached: count it up when what `compact` returns changes.
VERSION = 6
WORDS = {TEXT, ITALIC}
GAP = 0.1  # em; what is more than an italic correction is a space
NO_BREAK = "\u00a0"


def compact(html: str, advance: Advance) -> str:
    """Return HTML that looks like KaTeX's under the style sheet that `macros.tex.fonts` writes.

    Args:
        html: what KaTeX wrote, MathML included.
        advance: the width of a character by font and character, in em.

    Raises:
        UnknownConstructError: when the formula uses something that is not laid out here.
    """
    root = parse(html)
    display = "katex-display" in root.classes
    hidden, visible = (root.elements()[0] if display else root).elements()
    math = simplify(hidden.elements()[0])
    bases = visible.elements()
    boxes = [layout(base, Setting(advance)) for base in bases]
    if is_plain(boxes) and reads_as(math) == characters(boxes):
        return write(words(boxes, advance))
    math.classes = ["katex-mathml"]
    heights = [reach(base) for base in bases]
    shown = [svg(row(boxes), *map(max, zip(*heights, strict=True)))] if display else drawings(boxes, heights)
    return write(Element(classes=["katex"], children=[math, *shown]))


def reach(base: Element) -> tuple[float, float]:
    """Return how far a part that does not wrap reaches above and below the baseline, by KaTeX's strut."""
    style = base.elements()[0].style
    depth = -number(style.get("vertical-align", "0em"))
    return number(style["height"]) - depth, depth


def drawings(boxes: list[Box], heights: list[tuple[float, float]]) -> list[Element]:
    """Return a formula in a text: one drawing for each part between which it may wrap."""
    return [svg(box, *height) for box, height in zip(boxes, heights, strict=True)]


def is_plain(boxes: list[Box]) -> bool:
    """Tell whether a formula is text on one line, in fonts that have no meaning of their own."""
    marks = [mark for box in boxes for mark in box.marks]
    return all(isinstance(mark, Glyph) and not mark.y and mark.size == 1 and mark.font in WORDS for mark in marks)


def glyphs(box: Box) -> list[Glyph]:
    """Return the characters of a box."""
    return [mark for mark in box.marks if isinstance(mark, Glyph)]


def characters(boxes: list[Box]) -> str:
    """Return the characters of a formula, without spaces."""
    return "".join(glyph.char for box in boxes for glyph in glyphs(box))


def words(boxes: list[Box], advance: Advance) -> Element:
    """Return a plain formula as text, which may wrap where KaTeX lets it."""
    spaced = [pair for box in boxes for pair in spaced_out(box, advance)]
    parts: list[Node] = []
    for is_italic, run in groupby(spaced, key=lambda pair: pair[1] == ITALIC):
        text = "".join(char for char, _ in run)
        parts.append(Element("i", children=[text]) if is_italic else text)
    if len(parts) == 1 and isinstance(only := parts[0], Element):
        return Element("i", ["katex"], children=only.children)
    return Element(classes=["katex"], children=parts)


def spaced_out(box: Box, advance: Advance) -> list[tuple[str, str]]:
    """Return the characters of a part with their fonts, and a space wherever KaTeX leaves a gap."""
    found: list[tuple[str, str]] = []
    end = 0.0
    for glyph in glyphs(box):
        found += [(NO_BREAK, "")] if glyph.x - end > GAP else []
        found.append((glyph.char, glyph.font))
        end = glyph.x + advance(glyph.font, glyph.char)
    return [*found, (" ", "")] if box.width - end > GAP else found
