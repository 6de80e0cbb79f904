"""A drawing has few elements, and looks the same: nothing slips below what was painted before it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from matplotlib.axes import Axes
from matplotlib.patches import Circle, Ellipse, Rectangle
from matplotlib.text import Text

from macros.layers import layered
from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas, raw_svg
from macros.proofs.lightening import Drawing, lighten
from tests.support.projects import ROOT

SVG = "{http://www.w3.org/2000/svg}"


class Sheet:
    """Axes of 100 by 100 to draw on, and what comes out."""

    def __init__(self) -> None:
        self.figure, axes = canvas()
        self.axes: Axes = axes
        self.axes.set(xlim=(0, 100), ylim=(0, 100))
        self.axes.axis("off")

    def line(self, x: list[float], y: list[float], color: str = ACCENT, **style: Any) -> Sheet:
        """Draw a line."""
        self.axes.plot(x, y, color=color, **style)
        return self

    def markers(self, form: str, *x: float, **style: Any) -> Sheet:
        """Draw markers in a row."""
        return self.line(list(x), [50] * len(x), marker=form, linestyle="none", **style)

    def paths(self) -> list[dict[str, str]]:
        """Return the paths of the layers."""
        root = ET.fromstring(layered(raw_svg(self.figure)))
        return [path.attrib for path in root.findall(f"{SVG}path")]

    def colors(self) -> list[str]:
        """Return the colors of the layers."""
        return [path["stroke"] for path in self.paths()]


def moves(path: dict[str, str]) -> int:
    return path["d"].count("M")


def test_ticks_become_one_path_and_their_labels_stay_texts() -> None:
    figure, ax = canvas()
    ax.set(xticks=[1, 2, 3], yticks=[1, 2, 3])
    svg = layered(raw_svg(figure))
    ticks, spines = ET.fromstring(svg).findall(f"{SVG}path")
    assert (moves(ticks.attrib), moves(spines.attrib)) == (6, 2)
    assert re.findall(r"<text[^>]*>([^<]*)", svg) == ["1", "2", "3"] * 2
    assert not re.search("<use|<g", svg)


def test_a_line_joins_one_of_its_style_below_others_that_it_does_not_meet() -> None:
    sheet = Sheet().line([10, 20], [10, 20]).line([40, 50], [10, 20], CONTRAST).line([70, 80], [10, 20])
    assert sheet.colors() == [ACCENT, CONTRAST]


def test_a_line_does_not_slip_below_another_that_it_crosses() -> None:
    sheet = Sheet().line([10, 20], [10, 20]).line([40, 50], [10, 20], CONTRAST).line([40, 50], [20, 10])
    assert sheet.colors() == [ACCENT, CONTRAST, ACCENT]


def test_a_wide_line_is_as_wide_as_it_looks() -> None:
    sheet = Sheet().line([10, 20], [10, 10]).line([40, 50], [10, 10], CONTRAST, linewidth=20).line([40, 50], [12, 12])
    assert sheet.colors() == [ACCENT, CONTRAST, ACCENT]


@pytest.mark.parametrize(("turn", "count"), [(0, 2), (90, 1)])
def test_a_line_does_not_slip_below_a_text(turn: float, count: int) -> None:
    sheet = Sheet().line([10, 20], [10, 20])
    sheet.axes.add_artist(Text(50, 50, "some words", rotation=turn, zorder=2))
    assert len(sheet.line([60, 65], [50, 51]).paths()) == count


def test_lines_of_another_width_are_another_path() -> None:
    assert len(Sheet().line([10, 20], [10, 20]).line([40, 50], [10, 20], linewidth=3).paths()) == 2


def test_a_disk_becomes_a_dot_and_all_disks_one_path() -> None:
    (dots,) = Sheet().markers("o", 10, 30, 31, markersize=6).paths()
    assert re.fullmatch(r"(M \S+ \S+ L \S+ \S+ ?){3}", dots.pop("d"))
    assert dots == {"fill": "none", "stroke": ACCENT, "stroke-linecap": "round", "stroke-width": "7"}


def test_solid_markers_may_overlap_in_one_path_but_hollow_ones_may_not() -> None:
    assert [moves(path) for path in Sheet().markers("s", 10, 11, 50).paths()] == [3]
    hollow = Sheet().markers("s", 10, 11, 50, markerfacecolor=SURFACE)
    assert [moves(path) for path in hollow.paths()] == [1, 2]


def test_what_shines_through_does_not_overlap_in_one_path() -> None:
    assert [moves(path) for path in Sheet().markers("s", 10, 11, 50, alpha=0.5).paths()] == [1, 2]
    assert Sheet().line([10, 20], [10, 20], alpha=0.5).line([10, 20], [20, 10], alpha=0.5).colors() == [ACCENT, ACCENT]


def test_only_a_circle_of_one_color_is_a_disk() -> None:
    sheet = Sheet()
    sheet.axes.set_aspect("equal")
    sheet.axes.add_patch(Ellipse((20, 20), 10, 30, angle=45, color=INK))  # as high as wide
    sheet.axes.add_patch(Ellipse((80, 20), 10, 30, color=MUTED))
    sheet.axes.add_patch(Circle((50, 50), 20, facecolor=INK, edgecolor=ACCENT))
    sheet.axes.add_patch(Circle((80, 80), 20, color=CONTRAST))
    assert [path["d"].count("C") for path in sheet.paths()] == [8, 8, 8, 0]


def test_only_what_sticks_out_of_the_axes_keeps_a_clip_path() -> None:
    inside, outside = Sheet().line([10, 20], [10, 20]).line([80, 120], [10, 20]).paths()
    assert "clip-path" not in inside
    assert outside["clip-path"].startswith("url(#")


def test_what_cannot_be_joined_is_refused() -> None:
    sheet = Sheet()
    sheet.axes.imshow([[0, 1]])
    with pytest.raises(ValueError, match=r"doesn't know how to make this plain: <image>"):
        sheet.paths()


def test_light_drawings_say_what_they_show_and_keep_opacities_and_ids_of_their_own() -> None:
    sheet = Sheet().line([50, 120], [50, 60])
    sheet.axes.add_patch(Rectangle((10, 10), 20, 20, color=ACCENT, alpha=0.35))
    made = lighten(ROOT, {name: Drawing(raw_svg(sheet.figure), "A < B", "two\nlines") for name in ("first", "second")})
    for name, svg in made.items():
        root = ET.fromstring(svg)
        assert (root[0].text, root[1].text) == ("A < B", "two lines")
        assert set(re.findall(r'(?:id="|url\(#)([a-z]+)-', svg)) == {name}
        assert 'opacity=".35"' in svg
