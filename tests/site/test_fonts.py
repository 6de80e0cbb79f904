"""The fonts hold every character that is shown, and little else."""

import re
from pathlib import Path

from macros.tools.node import install
from tests.support.bundles import style
from tests.support.projects import ROOT

FONTS = "assets/fonts"


def test_the_style_sheet_names_the_fonts_that_are_there(site: Path) -> None:
    fonts = {font.name for font in (site / FONTS).iterdir()}
    css = (site / style(site)).read_text(encoding="utf-8")
    assert [font for font in fonts if font.startswith("KaTeX_Math-Italic-")]
    assert [font for font in fonts if font.startswith("literata-")]
    assert fonts == set(re.findall(r"[\w-]+\.woff2", css))
    assert not re.search(r"\.(woff|ttf)\b", css)


def test_fonts_are_cut(site: Path) -> None:
    packages = install(ROOT)
    whole = {font.stem: font for font in packages.glob("katex/dist/fonts/*.woff2")}
    whole |= {font.stem: font for font in packages.glob("@fontsource-variable/*/files/*.woff2")}
    for font in (site / FONTS).iterdir():
        assert font.stat().st_size < whole[font.stem.rpartition("-")[0]].stat().st_size


def test_typefaces_are_light(site: Path) -> None:
    faces = [font for font in (site / FONTS).iterdir() if not font.name.startswith("KaTeX")]
    assert sum(font.stat().st_size for font in faces) <= 70_000
