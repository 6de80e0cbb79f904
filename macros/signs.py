"""Rules and drawings in a formula: lines of fractions and roots, signs that stretch. They fill the width of a place."""

from __future__ import annotations

from macros.elements import Element
from macros.marks import Bar, Box, Piece
from macros.settings import FILLING, PARTS, RULES, Setting, UnknownConstructError, length, refuse_unknown


def is_filling(node: Element) -> bool:
    """Tell whether an element is a rule or a drawing, which is as wide as its place unless its style says otherwise."""
    return bool(FILLING & set(node.classes)) or any(child.tag == "svg" for child in node.elements())


def filled(node: Element, width: float, setting: Setting) -> Box:
    """Return a rule or a drawing of a certain width; it stands on the baseline."""
    refuse_unknown(node)
    if RULES & set(node.classes):
        height = length(node, "border-bottom-width", setting.size)
        return Box(width, (Bar(0, -height, width, height),))
    height = length(node, "height", setting.size)
    parts = [part for part in node.elements() if set(part.classes) & PARTS.keys()]
    places = [(part, *PARTS[part.classes[0]]) for part in parts] or [(node, 0, 1)]
    return Box(width, tuple(piece(part, start * width, share * width, height) for part, start, share in places))


def piece(holder: Element, x: float, width: float, height: float) -> Piece:
    """Return the drawing that an element holds."""
    (svg,) = holder.elements()
    (path,) = svg.elements()
    if path.tag != "path":
        raise UnknownConstructError(f"uses what the site does not typeset ({path.tag})")
    fit = svg.attributes.get("preserveAspectRatio", "xMidYMid")
    return Piece(x, -height, width, height, svg.attributes["viewBox"], fit, path.attributes["d"])
