"""A long page is laid out where it is read; links, Back, the search of the browser and paper find all of it."""

import pytest
from playwright.sync_api import Page, expect

from tests.support.pages import BOOK, SHEET

PIECES = ".md-content__inner > :is(.entry, .formula, .topics)"
LEFT_OUT = f"""() => [...document.querySelectorAll("{PIECES}")]
  .filter(({{ firstElementChild: inside }}) => !inside.checkVisibility({{ contentVisibilityAuto: true }})).length"""
# What stands below the header, and how far below the top of the window.
PLACE = """() => {
  const element = document.elementFromPoint(640, 150);
  return [element.textContent, Math.round(element.getBoundingClientRect().top)];
}"""


def all_laid_out(page: Page) -> None:
    """Wait until nothing is left out."""
    page.wait_for_function(f"() => ({LEFT_OUT})() === 0", polling=500)


def go_far(page: Page) -> list[object]:
    """Scroll into the midst of a page; return the place."""
    page.mouse.move(600, 600)
    page.mouse.wheel(0, 20_000)
    all_laid_out(page)
    page.mouse.wheel(0, 500)
    page.wait_for_timeout(1000)  # until the browser has scrolled, which it may do smoothly
    place: list[object] = page.evaluate(PLACE)
    return place


def is_at(page: Page, place: list[object]) -> None:
    """Wait until a page shows a place again."""
    page.wait_for_function(
        f"([text, top]) => {{ const [now, at] = ({PLACE})(); return now === text && Math.abs(at - top) < 3 }}",
        arg=place,
    )


@pytest.mark.parametrize("address", [SHEET, "reference/topics/"])
def test_what_is_far_waits_for_the_first_scroll_or_for_paper(address: str, page: Page, site_url: str) -> None:
    page.goto(site_url + address, wait_until="networkidle")
    assert page.evaluate(LEFT_OUT) > 10
    page.emulate_media(media="print")
    all_laid_out(page)
    page.emulate_media(media="screen")
    assert page.evaluate(LEFT_OUT) > 10
    page.mouse.move(600, 600)
    page.mouse.wheel(0, 100)
    all_laid_out(page)
    if page.locator(".jumps").count():
        page.set_viewport_size({"width": 390, "height": 780})
        page.keyboard.press("End")
        expect(page.locator(".jumps")).to_be_in_viewport(ratio=1)
        page.wait_for_function("() => document.querySelector('.jumps').scrollLeft > 50")  # it has followed


@pytest.mark.parametrize("address", [f"{BOOK}#roc-curve", f"{SHEET}#gradient-descent-step"])
def test_a_link_leads_to_its_place(address: str, page: Page, site_url: str) -> None:
    page.goto(site_url + address, wait_until="networkidle")
    heading = page.locator(f"#{address.partition('#')[2]}")
    expect(heading).to_be_in_viewport()
    all_laid_out(page)
    expect(heading).to_be_in_viewport()
    box = heading.bounding_box()
    assert box
    assert box["y"] < 200


def test_a_reload_and_back_lead_to_where_the_reader_was(page: Page, site_url: str) -> None:
    page.goto(site_url + SHEET, wait_until="networkidle")
    place = go_far(page)
    page.reload(wait_until="networkidle")
    is_at(page, place)
    page.evaluate("document.querySelector('.md-logo').click()")
    expect(page.locator(".hero")).to_be_attached()
    page.go_back()
    expect(page).to_have_url(site_url + SHEET)
    is_at(page, place)


def test_the_search_of_the_browser_finds_what_waits(page: Page, site_url: str) -> None:
    page.goto(site_url + BOOK, wait_until="networkidle")
    last = page.locator(".entry").last
    assert not last.evaluate("entry => entry.firstElementChild.checkVisibility({ contentVisibilityAuto: true })")
    assert page.evaluate("window.find('This question on its page', false, true)"), "backwards, from the end"
    expect(last.get_by_role("link", name="This question on its page")).to_be_in_viewport()
