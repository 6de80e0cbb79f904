"""Where a search result leads: to its question, below the header, on every screen and from every page."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.pages import let_pass
from tests.support.searching import INPUT, LINKS, open_search

METRICS = "questions/evaluation-metrics/"
SCREENS: dict[str, dict[str, Any]] = {
    "phone": {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True},
    "tablet": {"viewport": {"width": 800, "height": 1100}, "has_touch": True, "is_mobile": True},
    "desktop": {"viewport": {"width": 1280, "height": 900}, "has_touch": False},
}
LATE = 400  # milliseconds in which Material reacts to a search that was closed
PLACE = """id => {
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  return document.getElementById(id)?.getBoundingClientRect().top - header;
}"""


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page on each kind of screen."""
    context = browser.new_context(service_workers="block", **SCREENS[request.param])
    yield context.new_page()
    context.close()


def open_settled(page: Page) -> None:
    """Open the search; on a narrow screen, wait until Material has fixed the page below it."""
    open_search(page)
    if page.evaluate("innerWidth < 960"):
        page.wait_for_selector("body[data-md-scrolllock]")


def assert_in_place(page: Page, name: str) -> None:
    """Assert that a question stands right below the header, and stays there."""
    page.wait_for_function(
        "hash => location.hash === hash && !document.getElementById('__search').checked", arg=f"#{name}"
    )
    page.wait_for_function(f"name => Math.abs(({PLACE})(name)) < 100", arg=name)
    let_pass(page, LATE)
    assert 0 <= page.evaluate(PLACE, name) < 100


@pytest.mark.parametrize("start", [METRICS, ""])
def test_a_result_is_shown_below_the_header(start: str, screen: Page, site_url: str) -> None:
    """It is the last question of its page, where there is room for it only when its answer is open."""
    screen.goto(site_url + start)
    screen.evaluate("scrollTo(0, 300)")
    open_settled(screen)
    screen.locator(INPUT).fill("roc curve")
    expect(screen.locator(LINKS).first).to_contain_text("ROC")
    screen.locator(LINKS).first.click()
    assert_in_place(screen, "roc-curve")
    expect(screen.locator("section:has(> #roc-curve) mark").first).to_be_in_viewport()


def test_a_result_without_matches_is_shown_too(screen: Page, site_url: str) -> None:
    screen.goto(site_url + METRICS)
    open_settled(screen)
    link = screen.locator("search-box .search-random")
    link.evaluate("(link, address) => (link.href = address)", f"{site_url}{METRICS}#f1-score")
    link.click()
    assert_in_place(screen, "f1-score")


def test_what_is_beside_the_results_has_room_for_a_finger(browser: Browser, site_url: str) -> None:
    context = browser.new_context(service_workers="block", **SCREENS["phone"])
    page = context.new_page()
    page.goto(site_url)
    page.get_by_role("button", name="Search", exact=True).tap()
    page.get_by_text("Filters", exact=True).tap()
    page.wait_for_selector("search-box select")
    boxes = page.locator("search-box .search-filters :is(a, select, summary)").evaluate_all(
        "found => found.map(element => element.getBoundingClientRect().toJSON())"
    )
    context.close()
    assert len(boxes) == 5
    assert min(box["height"] for box in boxes) >= 38
    assert max(box["right"] for box in boxes) <= 360


def test_a_filtered_question_is_shown_again(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.locator("question-controls select").select_option("fundamental")
    hidden = page.locator(".question[hidden] > h2").first
    name = hidden.get_attribute("id")
    open_search(page)
    page.get_by_text("Filters", exact=True).click()
    page.locator("search-box select[name=category]").select_option("Evaluation metrics")
    page.locator(f"{LINKS}[href$='#{name}']").click()
    expect(page.locator(f"#{name}")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("typed", "address", "marked"),
    [
        ("harmonic mean", "?h=harmonic+mean#f1-score", "harmonic"),
        ("confusoin matirx", "?h=confusoin+matirx#confusion-matrix", "confusion"),
        ("sensitivity", "?h=sensitivity#precision-and-recall", "sensitivity"),
        ("tp/(tp+fn)", "?h=tp%2F%28tp%2Bfn%29#precision-and-recall", ""),  # formulas carry no marks
    ],
)
def test_the_address_holds_what_was_typed(typed: str, address: str, marked: str, page: Page, site_url: str) -> None:
    page.goto(site_url)
    open_search(page)
    page.locator(INPUT).fill(typed)
    page.locator(f"{LINKS}[href$='{address.partition('#')[2]}']").first.click()
    page.wait_for_url(re.compile(re.escape(METRICS + address)))
    page.reload()
    marks = page.locator("section > :is(h2, details) mark")
    if marked:
        expect(marks.first).to_be_visible()
    assert not marked or marked in {text.lower() for text in marks.all_text_contents()}


def test_the_matches_are_told_apart_in_forced_colors(browser: Browser, site_url: str) -> None:
    context = browser.new_context(forced_colors="active", color_scheme="dark", service_workers="block")
    page = context.new_page()
    page.goto(site_url)
    open_search(page)
    page.locator(INPUT).fill("recall")
    style = page.locator(f"{LINKS} mark").first.evaluate(
        "mark => [getComputedStyle(mark).color, getComputedStyle(mark).backgroundColor]"
    )
    meant = page.evaluate("""() => {
      const probe = document.createElement("p");
      probe.style.cssText = "color: MarkText; background-color: Mark";
      document.body.append(probe);
      return [getComputedStyle(probe).color, getComputedStyle(probe).backgroundColor];
    }""")
    context.close()
    assert style == meant
