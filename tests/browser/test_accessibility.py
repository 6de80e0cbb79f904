"""axe-core finds nothing on any page, in light and dark, on desktop and phone, with answers closed and open."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.support.accessibility import COLORS, LETTERS, OPEN_ALL, SIZES, load_axe, violations
from tests.support.pages import ADDRESSES, BOOK, SHEET


@pytest.mark.parametrize("address", [address for address in ADDRESSES if address != BOOK])
def test_no_page_has_a_violation(address: str, page: Page, site_url: str) -> None:
    page.goto(site_url + address)
    load_axe(page)
    page.evaluate(LETTERS)
    for state in ("closed", "open") if page.locator("details:not([open])").count() else ("open",):
        for size in SIZES:
            page.set_viewport_size(SIZES[size])
            assert violations(page) == [], (state, size)
        page.evaluate(OPEN_ALL)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(SIZES["desktop"])  # no color depends on the size, and all parts are seen here
    assert violations(page, COLORS) == [], "dark"


def test_the_book_has_no_violation(page: Page, site_url: str) -> None:
    page.goto(site_url + BOOK)  # once: it repeats all pages
    load_axe(page)
    page.evaluate(LETTERS)
    assert violations(page) == []


def test_whole_formulas_have_no_violation(page: Page, site_url: str) -> None:
    page.goto(site_url + SHEET)
    load_axe(page)
    assert violations(page) == []


def test_a_violation_would_be_found(page: Page, site_url: str) -> None:
    page.goto(site_url)
    load_axe(page)
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"assets/favicon.svg\">')")
    assert [finding for finding in violations(page) if finding.startswith("image-alt")]
