"""Typefaces, figures that can be enlarged, code that wraps, and the first screen."""

import pytest
from playwright.sync_api import Browser, Page, expect

METRICS = "questions/evaluation-metrics/"


def test_text_and_interface_have_typefaces_of_their_own(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate("[...document.fonts].filter(face => face.status === 'loaded').map(face => face.family)")
    assert {"Literata", "Instrument Sans"} <= {name.strip('"') for name in loaded}
    faces = page.evaluate(
        """["h1", ".short-answer > p", ".facts"].map(
          place => getComputedStyle(document.querySelector(place)).fontFamily.split(",")[0].replaceAll('"', ""))"""
    )
    assert faces == ["Instrument Sans", "Literata", "Instrument Sans"]


def test_a_line_of_text_has_about_seventy_characters(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    lengths = page.evaluate(
        """[...document.querySelectorAll(".full-answer > p:not(:has(*))")].map(text => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return text.textContent.length / new Set([...range.getClientRects()].map(({ top }) => top)).size;
        }).filter(length => length > 50)"""
    )
    assert 60 <= sum(lengths) / len(lengths) <= 72


@pytest.mark.parametrize("size", [(360, 740), (1366, 800)])
def test_the_first_question_is_on_the_first_screen(size: tuple[int, int], browser: Browser, site_url: str) -> None:
    viewport = {"width": size[0], "height": size[1]}
    with browser.new_context(viewport=viewport, service_workers="block") as context:  # type: ignore[arg-type]
        page = context.new_page()
        for category in ("evaluation-metrics", "probability-and-statistics", "interview-format-and-behavioral"):
            page.goto(f"{site_url}questions/{category}/")
            expect(page.locator(".question > h2").first).to_be_in_viewport(ratio=1)
        page.goto(site_url)
        expect(page.locator(".featured")).to_be_in_viewport()


def test_a_figure_is_shown_larger_and_closed_by_key(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site_url)
    enlarge = page.get_by_role("button", name="Enlarge")
    enlarge.press("Enter")
    dialog = page.get_by_role("dialog")
    assert dialog.locator("svg").evaluate("drawing => drawing.getBoundingClientRect().width") >= 600
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(enlarge).to_be_focused()


def test_code_wraps_when_the_reader_wants_it(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site_url + METRICS)
    page.get_by_label("Wrap code").check()
    page.get_by_role("button", name="Open all answers").click()
    hidden = page.locator("pre > code").evaluate_all("all => all.map(code => code.scrollWidth - code.clientWidth)")
    assert max(hidden) <= 0
    page.goto(site_url + "questions/data-preparation/")
    expect(page.get_by_label("Wrap code")).to_be_checked()


def test_each_block_copies_itself(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{METRICS}#confusion-matrix-answer")
    sample = page.locator("#confusion-matrix-answer .sample")
    output = sample.locator(".language-text")
    output.scroll_into_view_if_needed()
    output.get_by_role("button").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == output.locator("code").inner_text().strip()
