"""Every figure is what its source draws, says what it shows, is light, and takes its colors from the theme."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from macros.proofs.drawing import Drawing, attempt_all, lighten
from macros.proofs.records import FIGURES
from tests.support.drawings import SVG, differing, texts
from tests.support.projects import ROOT

pytestmark = pytest.mark.xdist_group("figures")  # one worker draws them, once
FOLDER = ROOT / FIGURES
NAMES = sorted(path.stem for path in FOLDER.glob("*.py"))
TOLERANCE = 12  # pixels; a text that moves by a hundredth of one may be set a whole one further


@pytest.fixture(scope="module")
def drawings() -> dict[str, Drawing]:
    """All figures as matplotlib draws them."""
    results = attempt_all(ROOT, NAMES)
    assert not [problem for result in results.values() if isinstance(result, list) for problem in result]
    return {name: result for name, result in results.items() if isinstance(result, Drawing)}


@pytest.fixture(scope="module")
def published(drawings: dict[str, Drawing]) -> dict[str, str]:
    """All figures as they are published: made at once, because starting Node takes longer than a figure."""
    return lighten(ROOT, drawings)


@pytest.fixture(scope="module")
def sheet(browser: Browser) -> Iterator[Page]:
    """A page that stays open: to open one takes longer than to compare two drawings."""
    with browser.new_page() as page:
        yield page


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
    assert len(list(root.iter())) - len(list(root.iter(f"{SVG}text"))) <= 32


@pytest.mark.parametrize("name", NAMES)
def test_figure_looks_as_matplotlib_draws_it(name: str, drawings: dict[str, Drawing], sheet: Page) -> None:
    published = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert differing(sheet, drawings[name].svg, published) < TOLERANCE


@pytest.mark.parametrize("name", NAMES)
def test_figure_keeps_its_texts(name: str, drawings: dict[str, Drawing], published: dict[str, str]) -> None:
    assert texts(published[name]) == texts(drawings[name].svg)
