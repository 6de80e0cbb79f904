"""The fonts hold every character of the formulas, and little else."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page

from macros.tex.fonts import characters
from macros.tex.typesetting import Tex, typeset
from macros.tools.node import install
from tests.support.bundles import style
from tests.support.projects import ROOT

FONTS = "assets/fonts"


def test_each_font_has_its_own_characters() -> None:
    formulas = [Tex(r"x + \mathbf y", display=False), Tex(r"\mathbb E", display=False)]
    css = (install(ROOT) / "katex/dist/katex.min.css").read_text(encoding="utf-8")
    shown = characters(css, (result.html for result in typeset(ROOT, formulas).values()))
    assert shown == {
        "KaTeX_AMS-Regular.woff2": "E",
        "KaTeX_Main-Bold.woff2": "y",
        "KaTeX_Main-Regular.woff2": "+",
        "KaTeX_Math-Italic.woff2": "x",
    }


def test_the_style_sheet_names_the_fonts_that_are_there(site: Path) -> None:
    fonts = {font.name for font in (site / FONTS).iterdir()}
    css = (site / style(site)).read_text(encoding="utf-8")
    assert [font for font in fonts if font.startswith("KaTeX_Math-Italic-")]
    assert not [font for font in fonts if font.startswith("KaTeX_Fraktur-")]
    assert fonts == set(re.findall(r"KaTeX_[\w-]+\.woff2", css))
    assert not re.search(r"\.(woff|ttf)\b", css)


def test_every_formula_is_drawn_in_the_fonts_of_katex(page: Page, site_url: str) -> None:
    page.goto(site_url + "reference/formulas/", wait_until="networkidle")
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    document = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": document, "selector": "article .katex *:not(math, math *)"})
    names = {
        font["familyName"]
        for node in nodes["nodeIds"]
        for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    }
    assert names
    assert all(name.startswith("KaTeX") for name in names), names


def test_fonts_are_cut(site: Path) -> None:
    whole = install(ROOT) / "katex/dist/fonts"
    for font in (site / FONTS).iterdir():
        assert font.stat().st_size < (whole / f"{font.stem.rpartition('-')[0]}.woff2").stat().st_size
