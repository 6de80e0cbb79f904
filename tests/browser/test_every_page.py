"""Each page, opened once: it complains of nothing, is printed whole, fits a phone, and axe-core finds nothing on it."""

import pytest
from playwright.sync_api import Page

from tests.support.accessibility import COLORS, LETTERS, OPEN_ALL, SIZES, STRUCTURE, load_axe, violations
from tests.support.pages import ADDRESSES, BOOK, SHEET
from tests.support.paper import BUTTONS, CLIPPED, HIDDEN_ANSWERS, PAPER

CLOSE_ALL = "document.querySelectorAll('details').forEach((details) => (details.open = false))"


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_printed_whole_fits_and_has_no_violation(address: str, page: Page, site_url: str) -> None:
    page.goto(site_url + address, wait_until="networkidle")
    is_printed_whole(page)
    page.evaluate(OPEN_ALL)
    for width in (768, 360):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    load_axe(page)
    page.evaluate(LETTERS)
    if address == BOOK:
        assert violations(page, STRUCTURE) == []
    else:
        has_no_violation(page)


def is_printed_whole(page: Page) -> None:
    """Check that on paper no answer is hidden, no button shown and nothing clipped; then show the screen again."""
    page.set_viewport_size({"width": PAPER["A4"], "height": 900})
    page.emulate_media(media="print")
    assert not page.evaluate(HIDDEN_ANSWERS)
    assert not page.evaluate(BUTTONS)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for paper, width in PAPER.items():
        page.set_viewport_size({"width": width, "height": 900})
        assert not page.evaluate(CLIPPED), paper
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")


def has_no_violation(page: Page) -> None:
    """Check a page on a phone with all answers open, on a desktop in the dark, and there as it opens.

    What is seen of a closed answer is seen of an open one too, and no color depends on the size of the window.
    """
    page.set_viewport_size(SIZES["phone"])
    assert violations(page) == [], "phone"
    page.set_viewport_size(SIZES["desktop"])
    page.emulate_media(color_scheme="dark")
    assert violations(page, COLORS) == [], "dark"
    page.emulate_media(color_scheme="light")
    page.evaluate(CLOSE_ALL)
    assert violations(page) == [], "desktop"


def test_whole_formulas_have_no_violation(page: Page, site_url: str) -> None:
    page.goto(site_url + SHEET)
    load_axe(page)
    assert violations(page) == []


def test_a_violation_would_be_found(page: Page, site_url: str) -> None:
    page.goto(site_url)
    load_axe(page)
    pale = '<img src="assets/favicon.svg"><p style="color: silver">Pale'
    page.evaluate("html => document.querySelector('h1').insertAdjacentHTML('afterend', html)", pale)
    assert {finding.partition(":")[0] for finding in violations(page)} == {"color-contrast", "image-alt"}
