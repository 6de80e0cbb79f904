"""The fonts hold every character of the formulas, and little else."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page

from macros.tools.node import install
from tests.support.projects import ROOT


def test_the_style_sheet_names_the_fonts_that_are_there(site: Path) -> None:
    fonts = {font.name for font in (site / "assets/katex/fonts").iterdir()}
    style = (site / "assets/katex/katex.css").read_text(encoding="utf-8")
    assert "KaTeX_Math-Italic.woff2" in fonts
    assert fonts == set(re.findall(r"KaTeX_[\w-]+\.woff2", style))
    assert not re.search(r"\.(woff|ttf)\b", style)


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
