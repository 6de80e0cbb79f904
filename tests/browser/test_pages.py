"""What a stranger meets first: the home page, lines that can be read, the footer, and addresses that lead nowhere."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.bank.loading import Bank
from tests.support.projects import REPOSITORY

# How many characters of 16 px a line may hold, by its width.
WIDE_LINES = """width => [...document.querySelectorAll(".md-content__inner :is(p, li)")]
  .filter(text => text.checkVisibility() && text.getBoundingClientRect().width > width).map(text => text.textContent)"""


def test_the_home_page_shows_what_to_do_and_what_there_is(page: Page, site_url: str) -> None:
    page.goto(site_url)
    for place in (".featured", "interview-plan"):
        expect(page.locator(place)).to_be_in_viewport(ratio=0.3)
    button = page.get_by_role("link", name="Start reading", exact=True)
    expect(button).to_be_in_viewport(ratio=1)
    button.click()
    expect(page.locator("h1")).to_have_text("Learning paradigms")


@pytest.mark.parametrize(
    "address", ["", "study/review/", "study/interview/", "study/progress/", "questions/experimentation/"]
)
def test_lines_of_text_are_short_enough_to_read(address: str, page: Page, site_url: str) -> None:
    page.goto(site_url + address, wait_until="networkidle")
    assert page.evaluate(WIDE_LINES, 720) == []


def test_the_footer_leads_to_the_licenses_and_the_repository(page: Page, site_url: str) -> None:
    page.goto(site_url)
    footer = page.get_by_role("contentinfo")
    for name, address in (
        ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("MIT", "https://opensource.org/license/mit"),
        ("Source code of this site", REPOSITORY),
    ):
        expect(footer.get_by_role("link", name=name)).to_have_attribute("href", address)


@pytest.mark.parametrize("name", ["report-an-error", "verification"])
def test_the_pages_about_the_site_lead_to_the_repository(name: str, page: Page, site_url: str) -> None:
    page.goto(f"{site_url}about/{name}/")
    expect(page.locator(f"article a[href='{REPOSITORY}']")).to_be_visible()


def test_an_address_that_leads_nowhere_is_searched_for(browser: Browser, site_url: str, bank: Bank) -> None:
    with browser.new_context(service_workers="block") as context:
        page = context.new_page()
        response = page.goto(site_url + "questions/metrics/roc-curv/")
        assert response
        assert response.status == 404
        expect(page).to_have_title("Page not found - Ground Truth")
        expect(page.locator("article").get_by_role("link")).to_have_count(len(bank.categories))
        page.get_by_role("button", name="Search for “roc curv”").click()
        expect(page.locator(".md-search-result__item").first).to_contain_text("How does an ROC curve work")


@pytest.mark.parametrize("section", ["questions", "study", "reference", "about"])
def test_a_shortened_address_leads_to_the_list_of_its_pages(
    section: str, page: Page, site: Path, site_url: str
) -> None:
    page.goto(f"{site_url}{section}/")
    links = page.locator("article a[href]").evaluate_all("links => links.map(link => link.href)")
    assert {f"{site_url}{section}/{path.name}/" for path in (site / section).iterdir() if path.is_dir()} <= set(links)
