"""What is seen of a formula is drawn in the fonts of KaTeX."""

from playwright.sync_api import Page

from tests.support.pages import SHEET

TEXTS = "article .katex :not(math, math *, :has(*), :empty)"


def test_every_formula_is_drawn_in_the_fonts_of_katex(page: Page, site_url: str) -> None:
    page.goto(site_url + SHEET)
    page.add_style_tag(content="* { content-visibility: visible !important }")
    page.wait_for_function("() => document.fonts.ready.then(() => document.fonts.status === 'loaded')")
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    document = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": document, "selector": TEXTS})
    names = {
        font["familyName"]
        for node in nodes["nodeIds"]
        for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    }
    assert names
    assert all(name.startswith("KaTeX") for name in names), names
