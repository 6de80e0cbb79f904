"""The fonts hold every character of the formulas, and little else."""

from __future__ import annotations

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
    assert fonts == set(re.findall(r"KaTeX_[\w-]+\.woff2", css))
    assert not re.search(r"\.(woff|ttf)\b", css)


def test_fonts_are_cut(site: Path) -> None:
    whole = install(ROOT) / "katex/dist/fonts"
    for font in (site / FONTS).iterdir():
        assert font.stat().st_size < (whole / f"{font.stem.rpartition('-')[0]}.woff2").stat().st_size
