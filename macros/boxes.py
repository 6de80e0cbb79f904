"""The boxes that the parts of a drawing fill: parts whose boxes don't overlap may be painted in any order."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from math import cos, radians, sin
from typing import NamedTuple

SLACK = 0.75  # of a point: what sticks out less is not worth a clip path
# Measures of text in ems, generous because the font is the reader's.
CHARACTER, ASCENT, DESCENT = 0.7, 0.85, 0.3
ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}

Point = tuple[float, float]


class Box(NamedTuple):
    """A rectangle; y grows downward."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Say whether two boxes share an area."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, other: Box) -> bool:
        """Say whether another box is inside, as far as an eye can see."""
        too_wide = self.left - SLACK > other.left or other.right > self.right + SLACK
        return not (too_wide or self.top - SLACK > other.top or other.bottom > self.bottom + SLACK)


def around(points: list[Point], aside: float = 0, above: float = 0) -> Box:
    """Return the smallest box around points, with a margin on the left and right, and one above and below."""
    across, down = zip(*points, strict=True)
    return Box(min(across) - aside, min(down) - above, max(across) + aside, max(down) + above)


def points_of_path(path: ET.Element) -> list[Point]:
    """Return the points of a path of absolute coordinates, those that control its curves included."""
    numbers = [float(part) for part in path.attrib["d"].split() if not part.isalpha()]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def box_of_path(path: ET.Element) -> Box:
    """Return the box of a path of absolute coordinates, its stroke included."""
    points = points_of_path(path)
    box = around(points)
    reach = float(path.get("stroke-width", 1)) / 2 if path.get("stroke") else 0
    ends = reach if path.get("stroke-linecap") else 0  # a line without caps ends where its path does
    return around(points, ends if box.top == box.bottom else reach, ends if box.left == box.right else reach)


def box_of_text(text: ET.Element, angle: float) -> Box:
    """Return a box that holds a text in any usual font.

    Args:
        text: with its place, size and anchor.
        angle: by how many degrees it is turned clockwise.
    """
    x, y, size = (float(text.attrib[name].removesuffix("px")) for name in ("x", "y", "font-size"))
    width = CHARACTER * size * len(text.text or "")
    left = -width * ANCHORS[text.attrib["text-anchor"]]
    corners = [(across, down) for across in (left, left + width) for down in (-ASCENT * size, DESCENT * size)]
    cosine, sine = cos(radians(angle)), sin(radians(angle))
    return around([(x + cosine * across - sine * down, y + sine * across + cosine * down) for across, down in corners])
