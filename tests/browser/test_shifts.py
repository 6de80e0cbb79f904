"""On a slow network nothing moves when the code of a page comes, and the reader is told to wait."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.support.accessibility import SIZES
from tests.support.reviews import KEY, log, review

LIMIT = 0.02
STUDY = {
    "study/review/": "study-review button",
    "study/interview/": "mock-interview button",
    "study/progress/": "study-progress .study-actions",
}
PAGES = STUDY | {
    "#all-categories": ".categories progress",
    "questions/evaluation-metrics/": "question-controls progress",
    "questions/all/": ".all-questions thead button",
}
SLOW = ("**/javascripts/site-*.js", "**/assets/questions-*.json")
SENTENCE = "This page needs JavaScript"
PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length && document.fonts.status === 'loaded'"
SHIFT = """since => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((one) => (sum += one.startTime > since && one.value)))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 300);
})"""

LETTERS = ["KaTeX_Main-Regular", "KaTeX_Math-Italic"]
ASKED = """() => performance.getEntriesByType("resource")
  .map(({ name, initiatorType }) => [name.split("/").at(-1).replace(/-\\w{8}[.]woff2$/, ""), initiatorType])"""


class Gate:
    """Lets no request through until it opens."""

    def __init__(self) -> None:
        self.held: list[Route] = []
        self.is_open = False

    def hold(self, route: Route) -> None:
        """Hold a request, or let it through."""
        if self.is_open:
            route.continue_()
        else:
            self.held.append(route)

    def open(self) -> None:
        """Let all through."""
        self.is_open = True
        for route in self.held:
            route.continue_()


def arriving(page: Page, address: str) -> Iterator[None]:
    """Open a page on a network that brings its code, and then the list of questions, late; yield before each comes."""
    gates = {pattern: Gate() for pattern in SLOW}
    for pattern, gate in gates.items():
        page.route(pattern, gate.hold)
    page.goto(address, wait_until="commit")
    page.wait_for_function(PAINTED)
    for gate in gates.values():
        page.wait_for_timeout(500)
        yield
        gate.open()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("address", PAGES)
def test_nothing_moves_when_the_code_comes(address: str, size: str, browser: Browser, site_url: str) -> None:
    reviews = log(review("a1", "roc-curve"), review("a2", "naive-bayes"))
    with browser.new_context(viewport=SIZES[size], service_workers="block") as context:
        page = context.new_page()
        page.add_init_script(f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(reviews)})")
        since = []
        for _ in arriving(page, site_url + address):
            expect(page.locator("footer").last).to_be_attached()
            since.append(page.evaluate("performance.now()"))
        expect(page.locator(PAGES[address]).first).to_be_visible()
        assert page.evaluate(SHIFT, since[0]) <= LIMIT


@pytest.mark.parametrize("address", STUDY)
def test_who_has_javascript_is_told_to_wait(address: str, page: Page, site_url: str) -> None:
    part = page.locator("study-review, mock-interview, study-progress")
    for _ in arriving(page, site_url + address):
        expect(page.get_by_text(SENTENCE)).to_be_hidden()
        assert part.evaluate("part => getComputedStyle(part, '::before').content") == '"Loading…"'
    expect(page.locator(STUDY[address]).first).to_be_visible()
    assert part.evaluate("part => getComputedStyle(part, '::before').content") == "none"


@pytest.mark.parametrize("address", STUDY)
def test_who_has_none_is_told_so(address: str, browser: Browser, site_url: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site_url + address)
        part = page.locator("study-review, mock-interview, study-progress")
        expect(part.get_by_text(SENTENCE)).to_be_visible()
        assert part.evaluate("part => getComputedStyle(part, '::before').content") == "none"


def test_letters_of_formulas_do_not_wait_for_their_styles(page: Page, site_url: str) -> None:
    page.goto(site_url + "reference/formulas/retrieval-augmented-generation/", wait_until="networkidle")
    asked = [(name, by) for name, by in page.evaluate(ASKED) if name in LETTERS]
    assert sorted(asked) == [(name, "link") for name in LETTERS]
