"""Lay out what KaTeX wrote: where each character, bar and drawn piece of a formula stands.

KaTeX's HTML says it with nested elements and a style sheet; here the rules of that sheet are worked out, so that the
formula can be written as one drawing with few elements.
"""

from __future__ import annotations

from dataclasses import replace

from macros.elements import Element, Node
from macros.lengths import number
from macros.marks import Box, Glyph, Mark, row
from macros.settings import EMPTY, OVER, SPACES, TEXT, Setting, length, refuse_unknown
from macros.signs import filled, is_filling


def layout(node: Node, setting: Setting) -> Box:
    """Return the marks of a node of KaTeX's HTML.

    Args:
        node: an element, or text.
        setting: how text is set around it.

    Raises:
        UnknownConstructError: when it uses something that is not laid out here.
    """
    if isinstance(node, str):
        return row([glyph(char, setting) for char in node])
    refuse_unknown(node)
    inner = setting.inside(node.classes)
    if EMPTY & set(node.classes):
        return Box()
    content = stack(node, inner) if "vlist-t" in node.classes else plain(node, inner)
    return placed(content, node, inner.size)


def glyph(char: str, setting: Setting) -> Box:
    """Return a character; a space is only wide."""
    if char in SPACES:
        return Box(setting.advance(TEXT, " ") * setting.size if SPACES[char] else 0)
    width = setting.advance(setting.font, char) * setting.size
    return Box(width, (Glyph(0, 0, char, setting.font, setting.size),))


def plain(node: Element, setting: Setting) -> Box:
    """Return the content of an element that is no stack."""
    if "nulldelimiter" in node.classes:
        return Box(0.12 * setting.size)
    if is_filling(node):
        return filled(node, length(node, "width", setting.size), setting)
    return row([layout(child, setting) for child in node.children])


def placed(content: Box, node: Element, size: float) -> Box:
    """Return a box with the margins and the shift of its element."""
    left = length(node, "margin-left", size) + length(node, "padding-left", size)
    right = length(node, "margin-right", size)
    if "katex-root" in node.classes:
        left, right = left + 5 / 18, right - 5 / 9
    shift = left + length(node, "left", size) - overlap(node) * content.width
    moved = content.moved(shift, length(node, "top", size))
    return replace(moved, width=left + width_of(content, node, size) + right)


def overlap(node: Element) -> float:
    """Return by which share of its width an element is moved to the left."""
    return next((OVER[name] for name in node.classes if name in OVER), 0)


def width_of(content: Box, node: Element, size: float) -> float:
    """Return the width of the place that the content of an element takes, without margins."""
    if "arraycolsep" in node.classes:
        return length(node, "width", size)
    is_accent = "accent-body" in node.classes and "accent-full" not in node.classes
    return 0 if is_accent or OVER.keys() & set(node.classes) else content.width


def stack(table: Element, setting: Setting) -> Box:
    """Return a table of KaTeX's: rows above each other, moved up or down from the baseline by their style."""
    cells = [cell for cell in table.elements()[0].elements()[0].elements() if cell.children]
    width = max((natural(cell, setting) for cell in cells), default=0)
    return Box(width, tuple(mark for cell in cells for mark in cell_marks(cell, width, setting)))


def natural(cell: Element, setting: Setting) -> float:
    """Return the width that the row of a stack takes by itself."""
    inner = cell.elements()[-1]
    if is_filling(inner):
        return max(length(inner, name, setting.size) for name in ("width", "min-width"))
    return row_of(cell, setting).width


def row_of(cell: Element, setting: Setting) -> Box:
    """Return the row of a stack with its margins, on its own baseline."""
    without_top = {name: value for name, value in cell.style.items() if name != "top"}
    content = row([layout(node, setting) for node in cell.children])
    return placed(content, replace(cell, style=without_top), setting.size)


def cell_marks(cell: Element, width: float, setting: Setting) -> tuple[Mark, ...]:
    """Return the marks of a row of a stack that is `width` wide."""
    strut, inner = cell.elements()[0], cell.elements()[-1]
    setting = setting.inside(cell.classes)
    down = (number(strut.style["height"]) + number(cell.style["top"])) * setting.size
    if is_filling(inner) and "width" not in inner.style:
        return filled(inner, width, setting).moved(0, down).marks
    box = row_of(cell, setting)
    return box.moved((width - box.width) * setting.align, down).marks
