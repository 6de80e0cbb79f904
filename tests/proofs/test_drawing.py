"""A drawing has few elements and looks as matplotlib's own; what can't be drawn is named, and the rest is drawn."""

import io
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Rectangle
from playwright.sync_api import Page

from macros.proofs.drawing import Drawing, draw_all, lighten
from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas
from macros.proofs.records import FIGURES, recorded
from macros.proofs.renderer import recolor, themed_svg
from tests.support.drawings import SVG, differing, texts
from tests.support.projects import ROOT, edit, make_project

START = """from macros.proofs.figures import ACCENT, canvas

TITLE = "One"
DESCRIPTION = "Two."


def draw():
    figure, ax = canvas()
    """
END = """
    return figure
"""


def published(figure: Figure, name: str = "sheet") -> str:
    return lighten(ROOT, {name: Drawing(themed_svg(figure), "A < B", "two\nlines")})[name]


def paths(figure: Figure) -> list[dict[str, str]]:
    return [path.attrib for path in ET.fromstring(published(figure)).iter(f"{SVG}path")]


def everything() -> Figure:
    """Return a figure with all that figures are made of, some of it above or across something else."""
    figure, (left, right) = canvas(1, 2)
    left.plot([1, 2, 2.02, 3], [1, 2, 2, 5], "o", color=ACCENT, markersize=12)
    left.plot([1, 3], [5, 1], color=CONTRAST, marker="s", markersize=9, linestyle="--")
    left.scatter([1.5, 2.5], [4.5, 4.5], s=80, marker="^", facecolor=SURFACE, edgecolor=INK)
    left.axhline(3, color=MUTED, linewidth=4)
    left.set(xlim=(0, 3.5), ylim=(0, 6), title="left", xlabel="x")
    right.add_patch(Rectangle((1, 1), 4, 3, facecolor=ACCENT, alpha=0.3))
    right.add_patch(Rectangle((2, 2), 2, 5, facecolor=SURFACE, edgecolor=CONTRAST, hatch="//"))
    right.add_patch(Circle((8, 9), 3, facecolor=CONTRAST, edgecolor=INK, linewidth=3))
    right.plot([0, 20], [0, 20], color=INK, linewidth=6)
    right.text(3, 3, "above all")
    right.grid(axis="y", color=MUTED)
    right.set(xlim=(0, 10), ylim=(0, 10))
    return figure


def one_marker(x: float) -> Figure:
    figure, ax = canvas()
    ax.plot([x], [0.5], "s", color=ACCENT)
    ax.set(xlim=(0, 1), ylim=(0, 1))
    return figure


def test_a_drawing_looks_as_matplotlib_draws_it(page: Page) -> None:
    with io.StringIO() as own:
        everything().savefig(own, format="svg")
        assert differing(page, recolor(own.getvalue()), published(everything())) == 0
        assert sorted(texts(own.getvalue())) == sorted(texts(published(everything())))


def test_a_marker_in_another_place_would_be_seen(page: Page) -> None:
    assert differing(page, *(themed_svg(one_marker(x)) for x in (0.5, 0.51))) > 12


def test_ticks_become_one_path_and_their_labels_stay_texts() -> None:
    figure, ax = canvas()
    ax.set(xticks=[1, 2, 3], yticks=[1, 2, 3])
    ticks, spines = paths(figure)
    assert [len(re.findall("[Mm]", path["d"])) for path in (ticks, spines)] == [6, 2]
    assert texts(published(figure)) == ["1", "2", "3"] * 2


def test_all_markers_of_a_call_become_one_path_though_they_overlap() -> None:
    figure, ax = canvas()
    ax.plot([1, 1.001, 2], [1, 1, 1], "o", color=ACCENT)
    ax.scatter([1, 1.001, 3], [2, 2, 2], marker="s", facecolor=SURFACE, edgecolor=INK)
    ax.axis("off")
    assert [path["fill"] for path in paths(figure)] == ["var(--figure-surface)", "var(--figure-accent)"]


def test_a_grid_without_ticks_is_one_path() -> None:
    figure, ax = canvas()
    ax.grid(axis="y", color=MUTED)
    ax.tick_params(axis="y", length=0)
    ax.set(xticks=[])
    assert [path["stroke"] for path in paths(figure)] == ["var(--figure-muted)", "currentColor"]


def test_only_what_sticks_out_of_the_axes_keeps_a_clip_path() -> None:
    figure, ax = canvas()
    ax.set(xlim=(0, 10), ylim=(0, 10))
    ax.axis("off")
    ax.plot([1, 2], [1, 2], color=ACCENT)
    ax.plot([8, 12], [1, 2], color=CONTRAST)
    inside, outside, _window = paths(figure)
    assert "clip-path" not in inside
    assert outside["clip-path"] == "url(#sheet-a)"


def test_a_drawing_says_what_it_shows_has_ids_of_its_own_and_leaves_the_page_alone() -> None:
    text = published(everything(), "first")
    root = ET.fromstring(text)
    assert (root[0].text, root[1].text) == ("A < B", "two lines")
    assert set(re.findall(r'(?:id="|url\(#)([a-z]+)-', text)) == {"first"}
    assert not re.search("<style|font-family|width=.460", text)


def test_a_color_that_no_theme_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="colors that no theme knows: #ff0000"):
        recolor('<path style="fill: #ff0000"/>')


FAULTS = {
    "missing": ("docs/figures/missing.py", "there is no such figure; write its source"),
    "unfinished": ("docs/figures/unfinished.py:1", "is not valid Python: '(' was never closed; mend it"),
    "empty": ("docs/figures/empty.py:1", "has no draw; define it; it returns the figure"),
    "broken": (
        "docs/figures/broken.py:9",
        "ZeroDivisionError: division by zero; mend it, and run `make figures NAMES=broken`",
    ),
    "colored": (
        "docs/figures/colored.py:1",
        "ValueError: has colors that no theme knows: #ff0000; use those of macros.proofs.figures; "
        "mend it, and run `make figures NAMES=colored`",
    ),
    "formula": (
        "docs/figures/formula.py:1",
        "ValueError: sets a formula, $x^2$; write it in plain text; mend it, and run `make figures NAMES=formula`",
    ),
    "image": (
        "docs/figures/image.py:1",
        "ValueError: draws an image, which can't follow the theme; draw shapes, for example with pcolormesh; "
        "mend it, and run `make figures NAMES=image`",
    ),
    "warning": (
        "docs/figures/warning.py:9",
        "UserWarning: old; mend it, and run `make figures NAMES=warning`",
    ),
}
SOURCES = {
    "unfinished": "draw(",
    "empty": 'TITLE, DESCRIPTION = "One", "Two."\n',
    "broken": f"{START}1 / 0{END}",
    "colored": f'{START}ax.plot([0, 1], color="red"){END}',
    "formula": f'{START}ax.text(0, 0, "$x^2$"){END}',
    "image": f"{START}ax.imshow([[0, 1]]){END}",
    "warning": f'{START}__import__("warnings").warn("old"){END}',
}


def test_what_cannot_be_drawn_is_named_and_the_others_are_drawn_and_recorded(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    edit(root, "docs/figures/shares.py", "[0, 1], [0, 1]", "[0, 1], [1, 0]")
    for name, text in SOURCES.items():
        edit(root, f"docs/figures/{name}.py", "", text)
    before = (root / "docs/figures/shares.svg").read_text(encoding="utf-8")
    problems = draw_all(root, ["shares", *FAULTS])
    assert [str(problem) for problem in problems] == [f"{place}: {fault}" for place, fault in FAULTS.values()]
    assert (root / "docs/figures/shares.svg").read_text(encoding="utf-8") != before
    assert recorded(root / FIGURES).keys() == {"shares.py"}
