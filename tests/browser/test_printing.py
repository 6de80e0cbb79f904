"""On paper every answer is open, nothing is clipped, links say where they lead, and nothing waits for a click."""

import io
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from macros.bank.loading import Bank
from tests.support.pages import ADDRESSES
from tests.support.paper import BUTTONS, CLIPPED, HIDDEN_ANSWERS, PAPER
from tests.support.reviews import log, put, review
from tests.support.states import States, progress_states, review_states


def printed(page: Page, address: str, width: int) -> None:
    """Show a page as it is laid out for paper."""
    page.emulate_media(media="screen")  # as a reader does; the theme measures every code block when a page opens
    page.goto(address)
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(media="print")


@pytest.mark.parametrize("states", [review_states, progress_states])
def test_a_page_in_use_is_printed_whole(states: States, page: Page, site_url: str) -> None:
    for state in states(page, site_url):
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        for paper, width in PAPER.items():
            page.set_viewport_size({"width": width, "height": 900})
            for fault in (CLIPPED, HIDDEN_ANSWERS, BUTTONS):
                assert not page.evaluate(fault), (state, paper)
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        page.emulate_media(media="screen")


def test_clipped_text_would_be_found(page: Page, site_url: str) -> None:
    printed(page, site_url, PAPER["A4"])
    page.evaluate("document.querySelector('h1').outerHTML += '<div style=overflow:auto><pre>' + 'wide '.repeat(99)")
    page.add_style_tag(content="pre { white-space: pre !important }")
    assert page.evaluate(CLIPPED)


@pytest.fixture(scope="module")
def plain(browser: Browser) -> Iterator[Page]:
    """A page without scripts, which stays open: it keeps nothing of a visit but the files that all addresses share."""
    with browser.new_context(java_script_enabled=False, service_workers="block") as context:
        yield context.new_page()


@pytest.mark.parametrize("address", ADDRESSES)
def test_without_a_script_every_answer_is_open_and_no_button_is_shown(address: str, plain: Page, site_url: str) -> None:
    printed(plain, site_url + address, PAPER["A4"])
    assert not plain.evaluate(HIDDEN_ANSWERS)
    assert not plain.evaluate(BUTTONS)


def test_answers_that_were_closed_close_again(page: Page, site_url: str) -> None:
    page.goto(site_url + "questions/evaluation-metrics/")
    page.locator(".question summary").first.click()
    for event, count in (("beforeprint", "all"), ("afterprint", 1)):
        page.evaluate("name => dispatchEvent(new Event(name))", event)
        wanted = page.locator("details").count() if count == "all" else count
        assert page.locator("details[open]").count() == wanted


def test_links_carry_their_addresses(page: Page, site_url: str) -> None:
    printed(page, site_url + "questions/evaluation-metrics/", PAPER["A4"])
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    content = "link => getComputedStyle(link, '::after').content"
    outside = page.locator("#roc-curve ~ details li a[href^='https://']").first
    assert outside.get_attribute("href") in outside.evaluate(content)
    elsewhere = page.locator("p a[href*='data-preparation']").first
    assert "/ground-truth/questions/data-preparation/#imbalanced-data" in elsewhere.evaluate(content)
    inside = page.locator("p a[href*='confusion-matrix']").first
    assert inside.evaluate(content) in ("none", "normal")


def test_paper_is_light(browser: Browser, site_url: str) -> None:
    with browser.new_context(color_scheme="dark", service_workers="block") as context:
        page = context.new_page()
        page.goto(site_url + "questions/evaluation-metrics/")
        color = "getComputedStyle(document.querySelector('.question p')).color"
        assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
        on_screen = page.evaluate(color)
        page.emulate_media(media="print", color_scheme="dark")
        assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
        assert page.evaluate(color) != on_screen


def pdf(page: Page) -> PdfReader:
    """Print a page with its backgrounds."""
    return PdfReader(io.BytesIO(page.pdf(format="A4", print_background=True)))


def darkest_page(paper: PdfReader) -> float:
    """Return how bright the first color is that fills each page, of the darkest one (0 black, 1 white)."""
    fills = [re.search(rb"([.0-9]+) [.0-9]+ [.0-9]+ rg", page.get_contents().get_data()) for page in paper.pages]  # type: ignore[union-attr]
    return min(float(fill[1]) for fill in fills if fill)


def test_the_margins_of_paper_are_light_too(browser: Browser, site_url: str) -> None:
    with browser.new_context(color_scheme="dark", service_workers="block") as context:
        page = context.new_page()
        page.goto(site_url + "about/verification/")
        assert darkest_page(pdf(page)) == 1
        page.add_style_tag(
            content="@media print { html { color-scheme: dark !important; background: none !important } }"
        )
        assert darkest_page(pdf(page)) < 0.2  # a frame would be found


@pytest.mark.parametrize("category", ["evaluation-metrics", "classical-algorithms"])
def test_no_page_ends_with_the_title_of_a_code_block(category: str, page: Page, site_url: str) -> None:
    page.goto(f"{site_url}questions/{category}/", wait_until="networkidle")
    last = [(sheet.extract_text().split("\n") or [""])[-1] for sheet in pdf(page).pages]
    assert not [line for line in last if line == "Output" or line.endswith(".py")]


@pytest.mark.parametrize("address", ["reference/book/", "reference/topics/", "questions/all/", "study/progress/"])
def test_a_list_of_questions_is_printed_without_addresses(address: str, page: Page, site_url: str, bank: Bank) -> None:
    put(page, site_url, log(review("a1", "roc-curve")))  # the progress lists nothing before the first
    page.goto(site_url + address, wait_until="networkidle")
    sheets = pdf(page).pages
    text = " ".join("".join(sheet.extract_text() for sheet in sheets[:12]).split())  # to read one takes pypdf 0.2 s
    assert "What does a confusion matrix show" in text
    assert "questions/evaluation-metrics" not in text
    assert len(sheets) < len(bank.questions) / 2
