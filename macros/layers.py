"""Rewrite a drawing of matplotlib's with few elements: what is painted alike becomes one path.

matplotlib writes an element for each tick, marker and line. Here a path joins an earlier one of the same style,
unless it would then lie below something that was painted in between; so the picture stays the same.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from macros.parts import OPACITIES, Part, is_solid, parts

NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"'
FONT_SIZE = 10.5
# What most elements share. Joins are round by the style sheet that matplotlib writes.
SHARED = {
    "stroke-linejoin": "round",
    "fill": "currentColor",
    "font-size": f"{FONT_SIZE}px",
    "text-anchor": "middle",
}


@dataclass
class Layer:
    """Parts of one style, painted together."""

    parts: list[Part]

    def covers(self, part: Part) -> bool:
        """Say whether it may paint where a part does."""
        return any(own.box.overlaps(part.box) for own in self.parts)

    def suits(self, part: Part) -> bool:
        """Say whether a part has its style, and looks the same in it even if it overlaps with others."""
        own = self.parts[0]
        alike = own.element.tag == part.element.tag == "path" and style(own) == style(part)
        return alike and (is_seamless(own, part) or not self.covers(part))

    def element(self) -> ET.Element:
        """Return it as one element; from left to right, because short steps from part to part are short numbers."""
        element = self.parts[0].element
        if element.tag == "path":
            by_place = sorted(self.parts, key=lambda part: part.box)
            element.set("d", " ".join(part.element.attrib["d"] for part in by_place))
        return element


def style(part: Part) -> dict[str, str]:
    """Return the attributes of a path but its data."""
    return {name: value for name, value in part.element.attrib.items() if name != "d"}


def is_seamless(part: Part, other: Part) -> bool:
    """Say whether two parts of one style that overlap look the same as one path."""
    is_line = part.element.get("fill") == "none" and not OPACITIES & part.element.attrib.keys()
    return is_line or (part.marker == other.marker != "" and is_solid(part.element))


def layered(svg: str) -> str:
    """Return a drawing as a flat list of paths and texts, as few as look the same.

    Args:
        svg: what matplotlib writes.

    Raises:
        ValueError: when the drawing holds something else than lines, shapes, markers and texts.
    """
    root = ET.fromstring(svg.replace(NAMESPACE, ""))
    drawing = ET.Element("svg", {"viewBox": root.attrib["viewBox"]} | SHARED)
    layers: list[Layer] = []
    for part in parts(root):
        paint(layers, part)
    drawing.extend(layer.element() for layer in layers)
    definitions = ET.SubElement(drawing, "defs")
    definitions.extend(part for part in root.iter() if part.tag in {"clipPath", "pattern"})
    return ET.tostring(drawing, encoding="unicode").replace("<svg", f"<svg{NAMESPACE}", 1)


def paint(layers: list[Layer], part: Part) -> None:
    """Paint a part on layers: in the highest that it suits, unless one above covers it, or else in a new one."""
    for layer in reversed(layers):
        if layer.suits(part):
            layer.parts.append(part)
            return
        if layer.covers(part):
            break
    layers.append(Layer([part]))
