"""The fonts hold every character of the formulas, and little else."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from macros.fonts import ANY, characters
from macros.packages import install
from macros.typesetting import Tex, typeset
from tests.conftest import ROOT


def test_characters_are_sorted_by_font() -> None:
    formulas = [Tex(r"x + \mathbf y", display=False), Tex(r"\mathbb E", display=False)]
    shown = characters(result.html for result in typeset(ROOT, formulas).values())
    assert (shown["Math-Italic"], shown["Main-Bold"], shown["AMS-Regular"]) == ("x", "y", "E")
    assert set("xyE+") <= set(shown[ANY])


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
    for font in (site / "assets/katex/fonts").iterdir():
        assert font.stat().st_size < (whole / font.name).stat().st_size
