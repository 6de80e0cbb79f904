"""axe-core finds nothing on any page, in light and dark, on desktop and phone, with answers closed and open."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.support.accessibility import AXE, OPEN_ALL, SIZES, violations
from tests.support.pages import addresses

BOOK = "reference/book/"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_violation(scheme: str, size: str, browser: Browser, site: Path, site_url: str) -> None:
    context = browser.new_context(viewport=SIZES[size], color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    faults: dict[str, list[str]] = {}
    for address in set(addresses(site)) - {BOOK}:
        page.goto(site_url + address)
        page.add_script_tag(path=AXE)
        closed = violations(page)
        page.evaluate(OPEN_ALL)
        if found := closed + violations(page):
            faults[address] = found
    context.close()
    assert not faults


def test_the_book_has_no_violation(page: Page, site_url: str) -> None:
    page.goto(site_url + BOOK)  # once: it repeats all pages, and axe-core takes a minute for it
    page.add_script_tag(path=AXE)
    assert violations(page) == []


def test_a_violation_would_be_found(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.add_script_tag(path=AXE)
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"assets/logo.svg\">')")
    assert [finding for finding in violations(page) if finding.startswith("image-alt")]
