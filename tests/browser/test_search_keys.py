"""Search by keyboard: what opens it, what passes it by, and where the focus goes."""

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.support.searching import INPUT, LINKS, open_search

OPEN = "#__search:checked"
METRICS = "questions/evaluation-metrics/"
INDEX = "**/assets/search/index-*.json"


def hold_index(page: Page) -> list[Route]:
    """Keep the index back; return a list that gets its request."""
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route(INDEX, hold)
    return waiting


@pytest.mark.parametrize("width", [1280, 360])
def test_the_tab_key_passes_the_search_by(width: int, page: Page, site_url: str) -> None:
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(site_url, wait_until="networkidle")
    stops = []
    for _ in range(12):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.className"))
    assert any("md-search__input" in stop for stop in stops) == (width == 1280)  # a closed box is not seen on a phone
    expect(page.locator(OPEN)).to_have_count(0)
    assert not [address for address in requested if "assets/search/" in address]


@pytest.mark.parametrize("key", ["ArrowDown", "Enter"])
def test_a_key_opens_the_search_and_escape_stays_in_its_box(key: str, page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.locator(INPUT).focus()
    page.keyboard.press(key)
    expect(page.locator(LINKS).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(OPEN)).to_have_count(0)
    expect(page.locator(INPUT)).to_be_focused()
    page.keyboard.type("recall")
    expect(page.locator(LINKS).first).to_contain_text("recall")


def test_a_click_opens_the_search(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.locator(INPUT).click()
    expect(page.locator(LINKS).first).to_be_visible()


def test_escape_returns_to_where_the_reader_was(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS, wait_until="networkidle")  # until then the page may still move
    answer = page.locator("#f1-score-answer > summary")
    answer.focus()
    before = page.evaluate("scrollY")
    open_search(page)
    page.keyboard.type("recall")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(answer).to_be_focused()
    assert page.evaluate("scrollY") == before


def test_escape_returns_to_the_button_of_the_phone(browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, service_workers="block")
    page = context.new_page()
    page.goto(site_url)
    button = page.get_by_role("button", name="Search", exact=True)
    button.tap()
    expect(page.locator(INPUT)).to_be_focused()
    page.get_by_role("button", name="Close search").tap()
    expect(button).to_be_focused()
    context.close()


def test_enter_waits_for_the_whole_index(page: Page, site_url: str) -> None:
    """A word that only the texts hold is found when all of the index has been read."""
    index = hold_index(page)
    page.goto(site_url)
    with page.expect_request(INDEX):
        page.keyboard.press("/")
    page.keyboard.type("premises")
    page.keyboard.press("Enter")
    index[0].continue_()
    page.wait_for_url("**/learning-paradigms/?h=**#inductive-vs-deductive-learning")


def test_enter_goes_nowhere_once_the_text_is_changed(page: Page, site_url: str) -> None:
    index = hold_index(page)
    page.goto(site_url)
    with page.expect_request(INDEX):
        page.keyboard.press("/")
    page.keyboard.type("rec")
    page.keyboard.press("Enter")
    page.keyboard.type("all")
    index[0].continue_()
    expect(page.locator(LINKS).first).to_contain_text("recall")
    page.wait_for_selector("search-box select", state="attached")
    expect(page.locator(OPEN)).to_have_count(1)
