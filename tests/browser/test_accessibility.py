"""axe-core finds nothing on any page, in light and dark, on desktop and phone, with answers closed and open."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.test_reading import addresses
from tests.conftest import ROOT

BOOK = "reference/book/"
AXE = ROOT / "node_modules/axe-core/axe.min.js"
OPEN_ALL = "document.querySelectorAll('details').forEach((details) => (details.open = true))"
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
SIZES = {"desktop": {"width": 1280, "height": 900}, "phone": {"width": 360, "height": 740}}


def violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong with the page as it is shown, once our scripts have measured its boxes."""
    page.evaluate(SETTLED)
    found = page.evaluate("axe.run({resultTypes: ['violations']}).then(result => result.violations)")
    return [f"{item['id']}: {node['html'][:200]}" for item in found for node in item["nodes"]]


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
