"""The parts of a drawing of matplotlib's, made plain: each in its own place, with attributes for its style."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import cycle
from math import isclose
from typing import NamedTuple

from macros.boxes import Box, around, box_of_path, box_of_text, points_of_path

LINK = "{http://www.w3.org/1999/xlink}href"
# What matplotlib writes for lines, shapes, markers and texts. For anything else there is no rule here.
KNOWN = {
    "g": {"id", "clip-path"},
    "path": {"d", "style", "clip-path"},
    "use": {LINK, "x", "y", "style"},
    "text": {"x", "y", "style", "transform"},
}
NOT_PAINTED = {"metadata", "defs"}
OPACITIES = {"opacity", "fill-opacity", "stroke-opacity"}
ROUNDING = 0.2  # of a point: how much wider or higher a circle may become
STEP = re.compile(r"(translate|rotate)\(([^)]*)\)")


class Part(NamedTuple):
    """A path or text, the box that it fills, and which marker it is, if any."""

    element: ET.Element
    box: Box
    marker: str = ""


def parts(drawing: ET.Element) -> Iterator[Part]:
    """Return the visible parts of a drawing in the order in which they are painted.

    Args:
        drawing: what matplotlib writes, without a namespace.

    Raises:
        ValueError: when the drawing holds something else than lines, shapes, markers and texts.
    """
    windows = {f"url(#{clip.get('id')})": window(rect) for clip in drawing.iter("clipPath") for rect in clip}
    markers = {f"#{path.get('id')}": path for path in drawing.iter("path") if path.get("id")}
    for element, clip in leaves(drawing):
        part = text_part(element) if element.tag == "text" else path_part(element, markers)
        if clip and not windows[clip].holds(part.box):
            part.element.set("clip-path", clip)
        if part.element.get("fill") != "none" or part.element.get("stroke"):
            yield part


def leaves(parent: ET.Element, clip: str = "") -> Iterator[tuple[ET.Element, str]]:
    """Return the elements that paint, each with its clip path."""
    for child in parent:
        if child.tag in NOT_PAINTED:
            continue
        if child.tag not in KNOWN or child.attrib.keys() - KNOWN[child.tag]:
            raise ValueError(f"macros.parts doesn't know how to make this plain: <{child.tag}> {child.attrib}")
        own_clip = child.get("clip-path", clip)
        if child.tag == "g":
            yield from leaves(child, own_clip)
        else:
            yield child, own_clip


def window(rect: ET.Element) -> Box:
    """Return the rectangle that a clip path leaves open."""
    x, y, width, height = (float(rect.attrib[name]) for name in ("x", "y", "width", "height"))
    return Box(x, y, x + width, y + height)


def text_part(text: ET.Element) -> Part:
    """Return a text as a part; only a turned one keeps a transformation."""
    steps = dict(STEP.findall(text.get("transform", "")))
    x, y = steps["translate"].split() if "translate" in steps else (text.attrib["x"], text.attrib["y"])
    place = {"x": tenths(x), "y": tenths(y)}
    angle = float(steps.get("rotate", "0").split()[0])
    turn = {"transform": f"rotate({angle:g} {place['x']} {place['y']})"} if angle else {}
    plain = ET.Element("text", {"text-anchor": "start"} | place | turn | style(text))
    del plain.attrib["font-family"]  # that of the page
    plain.text = text.text
    return Part(plain, box_of_text(plain, angle))


def path_part(element: ET.Element, markers: dict[str, ET.Element]) -> Part:
    """Return a path, or a marker in its place, as a part."""
    marker = element.get(LINK, "")
    source = markers.get(marker, element)
    data = moved(source.attrib["d"], tenths(element.get("x", 0)), tenths(element.get("y", 0)))
    path = ET.Element("path", {"d": data} | style(element, source))
    plain = dot(path) if is_disk(path) and is_solid(path) else path
    return Part(plain, box_of_path(plain), marker)


def style(*elements: ET.Element) -> dict[str, str]:
    """Return the style of elements as attributes; the last one has the last word, and black, left out, is ink."""
    rules = [rule for element in elements for rule in element.get("style", "").split(";") if rule.strip()]
    pairs = (rule.partition(":") for rule in rules)
    attributes = {"fill": "currentColor"} | {name.strip(): value.strip() for name, _, value in pairs}
    if attributes.get("fill-opacity") == "0":
        attributes["fill"] = "none"
        del attributes["fill-opacity"]
    return attributes


def moved(data: str, right: str, down: str) -> str:
    """Return path data moved; a marker keeps its shape wherever it goes, since it is rounded before."""
    steps = cycle((float(right), float(down)))
    return " ".join(part if part.isalpha() else tenths(float(tenths(part)) + next(steps)) for part in data.split())


def tenths(number: float | str) -> str:
    """Return a coordinate rounded to a tenth of a point."""
    return f"{round(float(number), 1):g}"


def is_solid(path: ET.Element) -> bool:
    """Say whether a path is painted in one color, so that it looks the same when it is painted twice."""
    fill = path.attrib["fill"]
    return fill != "none" and path.get("stroke", fill) == fill and not OPACITIES & path.attrib.keys()


def is_disk(path: ET.Element) -> bool:
    """Say whether a path is a circle, as matplotlib draws it: eight curves, from the top or the bottom."""
    points = points_of_path(path)
    box = around(points)
    upright = isclose(2 * points[0][0], box.left + box.right, abs_tol=ROUNDING)
    as_high_as_wide = isclose(box.right - box.left, box.bottom - box.top, abs_tol=ROUNDING)
    return path.attrib["d"].count("C") == 8 and upright and as_high_as_wide


def dot(disk: ET.Element) -> ET.Element:
    """Return a line so short that its round caps look like a disk: a tenth of the bytes.

    It is not quite without length, because Chromium leaves a line without length out of a PDF.
    """
    box = box_of_path(disk)
    x, y = (box.left + box.right) / 2, tenths((box.top + box.bottom) / 2)
    stroke = {"fill": "none", "stroke": disk.attrib["fill"], "stroke-linecap": "round"}
    data = f"M {tenths(x)} {y} L {tenths(x + 0.1)} {y}"
    return ET.Element("path", {"d": data, "stroke-width": tenths(box.right - box.left)} | stroke)
