"""All questions in one table: plain without a script; with it filters, order, progress, and the reader's notes."""

import json
import re

from playwright.sync_api import Browser, Page, expect

from macros.bank.loading import Bank
from tests.support.pages import watch
from tests.support.reviews import log, put, review

TABLE = "questions/all/"
TODAY = "2027-06-01T12:00:00Z"
NOON = 1_811_851_200_000
ROWS = ".all-questions tbody tr:not([hidden])"


def marked() -> str:
    """Return a log with reviews, a bookmark and a note."""
    return log(
        review("a1", "naive-bayes", 1, NOON),
        review("a2", "roc-curve", 3, NOON),
        {"id": "a3", "bookmarks": "roc-curve", "on": True, "at": NOON},
        {"id": "a4", "notes": "knn-vs-k-means", "text": "<b>Elbow</b> in my thesis", "at": NOON},
        version=2,
    )


def test_the_table_is_filtered_and_sorted_and_remembers_it(page: Page, site_url: str, bank: Bank) -> None:
    page.clock.set_fixed_time(TODAY)
    put(page, site_url, marked())
    page.goto(site_url + TABLE)
    rows, said = page.locator(ROWS), page.locator("question-table output")
    everything = len(bank.questions)
    expect(said).to_have_text(f"All {everything} questions")
    expect(page.locator("tr[data-id=naive-bayes] td")).to_contain_text(["", "", "", "due, weak", "again", "min"])
    expect(page.locator("tr[data-id=roc-curve] .state")).to_have_text("known, bookmarked")
    found = {"unseen": everything - 2, "due": 1, "weak": 1, "bookmarked": 1, "noted": 1}
    for state, number in found.items():
        page.get_by_label("State").select_option(state)
        expect(rows).to_have_count(number)
    page.get_by_label("State").select_option("")
    page.get_by_label("Find").fill("elbow THESIS")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("<b>Elbow</b> in my thesis")
    page.get_by_label("Find").fill("no such words")
    expect(said).to_contain_text("No question fits")
    page.get_by_role("button", name="Show all").click()
    expect(said).to_have_text(f"All {everything} questions")
    page.get_by_label("Level").select_option("advanced")
    page.get_by_role("button", name="Asked in").press("Enter")
    expect(page.get_by_role("columnheader", name="Asked in")).to_have_attribute("aria-sort", "descending")
    advanced = [entry for entry in bank.questions.values() if entry.level == "advanced"]
    titles = [entry.question for entry in sorted(advanced, key=lambda entry: -(entry.asked_in or 0))]
    expect(page.locator(f"{ROWS} th a")).to_have_text(titles)
    page.mouse.move(600, 500)
    page.mouse.wheel(0, 1500)
    for in_sight in (page.get_by_label("Find"), page.get_by_role("columnheader", name="Asked in")):
        expect(in_sight).to_be_in_viewport(ratio=1)
    page.locator(f"{ROWS} th a").first.click()
    expect(page.locator("h2").first).to_be_visible()
    page.go_back()
    expect(page.locator(f"{ROWS} th a")).to_have_text(titles)
    page.goto(site_url + TABLE + "?level=none&sort=none")
    expect(said).to_have_text(f"All {everything} questions")


def test_the_table_is_whole_without_a_script(browser: Browser, site_url: str, bank: Bank) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site_url + TABLE)
        links = page.locator(".all-questions tbody a")
        expect(links).to_have_text([entry.question for entry in bank.questions.values()])
        expect(page.locator("question-table form")).to_be_hidden()
        expect(page.locator(".all-questions thead th:visible")).to_have_text(
            ["Question", "Category", "Level", "Asked in", "Reading time"]
        )
        links.nth(3).click()
        expect(page).to_have_url(re.compile(r"/questions/[a-z-]+/#[a-z0-9-]+$"))


def test_the_table_fits_a_phone_by_touch(browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, service_workers="block")
    page = context.new_page()
    faults = watch(page)
    page.clock.set_fixed_time(TODAY)
    put(page, site_url, marked())
    page.goto(site_url + TABLE)
    page.get_by_role("button", name="Last grade").tap()
    page.get_by_role("button", name="Last grade").tap()
    expect(page.locator(ROWS).first).to_have_attribute("data-id", "roc-curve")
    expect(page.get_by_role("row", name="ROC curve").get_by_role("cell")).to_have_count(6)  # still a table
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    small = "elements => elements.filter(e => e.getBoundingClientRect().height < 38).map(e => e.outerHTML)"
    assert page.locator("question-table :is(button, input, select)").evaluate_all(small) == []
    assert json.loads(page.evaluate("localStorage['/ground-truth/study.reviews'].split('\\n')[0]"))["version"] == 2
    context.close()
    assert not faults
