"""axe-core finds nothing on any page: on a desktop as it opens, on a phone with all answers open, and then in the dark.

What is seen of a closed answer is seen of an open one too, and no color depends on the size of the window.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.support.accessibility import COLORS, LETTERS, OPEN_ALL, SIZES, STRUCTURE, load_axe, violations
from tests.support.pages import ADDRESSES, BOOK, SHEET


@pytest.mark.parametrize("address", [address for address in ADDRESSES if address != BOOK])
def test_no_page_has_a_violation(address: str, page: Page, site_url: str) -> None:
    page.goto(site_url + address)
    load_axe(page)
    page.evaluate(LETTERS)
    page.set_viewport_size(SIZES["desktop"])
    assert violations(page) == [], "desktop"
    page.evaluate(OPEN_ALL)
    page.set_viewport_size(SIZES["phone"])
    assert violations(page) == [], "phone"
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(SIZES["desktop"])
    assert violations(page, COLORS) == [], "dark"


def test_the_book_has_no_violation(page: Page, site_url: str) -> None:
    page.goto(site_url + BOOK)
    load_axe(page)
    page.evaluate(LETTERS)
    assert violations(page, STRUCTURE) == []


def test_whole_formulas_have_no_violation(page: Page, site_url: str) -> None:
    page.goto(site_url + SHEET)
    load_axe(page)
    assert violations(page) == []


def test_a_violation_would_be_found(page: Page, site_url: str) -> None:
    page.goto(site_url)
    load_axe(page)
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"assets/favicon.svg\">')")
    assert [finding for finding in violations(page) if finding.startswith("image-alt")]
