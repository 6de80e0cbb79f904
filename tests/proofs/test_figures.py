"""Every figure is what its source draws, says what it shows, is light, and takes its colors from the theme."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from matplotlib.figure import Figure
from PIL import Image
from playwright.sync_api import Page

from macros.proofs.figures import ACCENT, FIGURES, canvas, draw, raw_svg, recolor
from macros.proofs.lightening import Drawing, lighten
from tests.support.projects import ROOT

FOLDER = ROOT / FIGURES
NAMES = sorted(path.stem for path in FOLDER.glob("*.py"))
SVG = "{http://www.w3.org/2000/svg}"
TOLERANCE = 12  # pixels; a text that moves by a hundredth of one may be set a whole one further
PAGE = """<!doctype html><style>
  /* Each color lacks a primary of the white around it, so that none is too pale to be seen. */
  body { margin: 0; --figure-muted: #08f; --figure-accent: #f08; --figure-contrast: #8f0; --figure-surface: #fff; }
  svg { display: block; width: 640px; height: auto; }
  text { font-family: sans-serif !important; }
</style>"""


@pytest.fixture(scope="module")
def drawings() -> dict[str, Drawing]:
    """All figures as matplotlib draws them."""
    return draw(ROOT, NAMES)


@pytest.fixture(scope="module")
def published(drawings: dict[str, Drawing]) -> dict[str, str]:
    """All figures as they are published: made at once, because starting Node takes longer than a figure."""
    return lighten(ROOT, drawings)


@pytest.mark.parametrize("name", NAMES)
def test_figure_is_what_its_source_draws(name: str, published: dict[str, str]) -> None:
    assert (FOLDER / f"{name}.svg").read_text(encoding="utf-8") == published[name], f"run `make figures NAMES={name}`"


@pytest.mark.parametrize("name", NAMES)
def test_figure_has_a_name_a_description_own_ids_and_no_fixed_color(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    labels = root.attrib["aria-labelledby"].split()
    assert all(root.findtext(f".//*[@id='{label}']") for label in labels)
    assert [root.find(f".//*[@id='{label}']") for label in labels] == [root[0], root[1]]
    assert not str(root[0].text).endswith(".")  # a title, not a sentence
    assert (root.get("role"), root[0].tag, root[1].tag) == ("img", f"{SVG}title", f"{SVG}desc")
    assert all(str(name_of).startswith(f"{name}-") for name_of in ids)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"url\(#([^)]*)\)", text)) <= set(ids)
    assert not re.findall(r"#[0-9a-fA-F]{6}\b|rgb\(", text)


@pytest.mark.parametrize("name", NAMES)
def test_figure_has_few_elements_beside_its_texts(name: str) -> None:
    root = ET.parse(FOLDER / f"{name}.svg").getroot()
    assert len(list(root.iter())) - len(list(root.iter(f"{SVG}text"))) <= 25


@pytest.mark.parametrize("name", NAMES)
def test_figure_looks_as_matplotlib_draws_it(name: str, drawings: dict[str, Drawing], page: Page) -> None:
    published = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert differing(page, drawings[name].svg, published) < TOLERANCE


@pytest.mark.parametrize("name", NAMES)
def test_figure_keeps_its_texts(name: str, drawings: dict[str, Drawing], published: dict[str, str]) -> None:
    assert texts(published[name]) == texts(drawings[name].svg)


def texts(svg: str) -> list[str]:
    return ["".join(text.itertext()) for text in ET.fromstring(svg).iter(f"{SVG}text")]


def differing(page: Page, *drawings: str) -> int:
    """Return how many pixels of two drawings differ in plain sight: at half size, by half of the scale.

    Halving evens out what depends on the tenth of a point to which a drawing is rounded.
    """
    pictures = []
    for drawing in drawings:
        page.set_content(PAGE + drawing[drawing.index("<svg") :])
        picture = Image.open(io.BytesIO(page.locator("svg").screenshot())).convert("RGB").reduce(2)
        pictures.append(np.asarray(picture, dtype=int))
    return int((abs(pictures[0] - pictures[1]) > 127).any(axis=2).sum())


def test_a_marker_in_another_place_would_be_seen(page: Page) -> None:
    assert differing(page, *(recolor(raw_svg(one_marker(x))) for x in (0.5, 0.51))) > TOLERANCE


def one_marker(x: float) -> Figure:
    figure, ax = canvas()
    ax.plot([x], [0.5], "s", color=ACCENT)
    ax.set(xlim=(0, 1), ylim=(0, 1))
    return figure


def test_every_drawing_has_its_source() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.svg")) == NAMES


def test_a_color_that_no_theme_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="colors that no theme knows: #ff0000"):
        recolor('<path style="fill: #ff0000"/>')
