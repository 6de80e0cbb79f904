"""Every figure is what its source draws, says what it shows, and takes its colors from the theme."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from macros.drawing import FIGURES, recolor, render, shorten, without_bare_groups
from tests.conftest import ROOT

FOLDER = ROOT / FIGURES
NAMES = sorted(path.stem for path in FOLDER.glob("*.py"))
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("name", NAMES)
def test_figure_is_what_its_source_draws(name: str) -> None:
    assert (FOLDER / f"{name}.svg").read_text(encoding="utf-8") == render(FOLDER, name), (
        f"run `make figures NAMES={name}`"
    )


@pytest.mark.parametrize("name", NAMES)
def test_figure_has_a_name_a_description_own_ids_and_no_fixed_color(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    labels = {root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")}
    assert all(labels)
    assert all(str(name_of).startswith(f"{name}-") for name_of in ids)
    assert len(ids) == len(set(ids))
    assert not re.findall(r"#[0-9a-fA-F]{6}\b|rgb\(", text)


def test_every_drawing_has_its_source() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.svg")) == NAMES


def test_a_color_that_no_theme_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="colors that no theme knows: #ff0000"):
        recolor('<path style="fill: #ff0000"/>')


def test_numbers_are_rounded_in_tags_only() -> None:
    assert shorten('<text x="1.23456">1.23456</text>') == '<text x="1.2">1.23456</text>'


def test_groups_without_a_purpose_are_unwrapped() -> None:
    assert without_bare_groups('<g><g id="a"><g><path/></g></g></g>') == '<g id="a"><path/></g>'
