"""Bookmarks and notes at a question: in the log, across reloads, tabs and devices."""

from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.support.accessibility import faults_of
from tests.support.pages import watch
from tests.support.reviews import ALGORITHMS, KEY, log, opened, put, review, reviews, stored


def facts(page: Page, question: str = "naive-bayes") -> Locator:
    """Return a question."""
    return page.locator(f".question:has(#{question})")


def test_a_bookmark_and_a_note_outlive_a_reload_and_reach_another_tab_and_device(
    browser: Browser, site_url: str, tmp_path: Path
) -> None:
    with browser.new_context(service_workers="block") as context:
        page, other = context.new_page(), context.new_page()
        faults = watch(page)
        put(page, site_url, log(review("a1", "naive-bayes")))
        for tab in (page, other):
            tab.goto(site_url + ALGORITHMS)
        one, two = facts(page), facts(other)
        one.get_by_role("button", name="Bookmark").click()
        expect(two.get_by_role("button", name="Bookmark")).to_have_attribute("aria-pressed", "true")
        one.get_by_role("button", name="Add note").press("Enter")
        field = one.get_by_label("Your note")
        expect(field).to_be_focused()
        page.keyboard.type("jk?1 <i>Zero</i> counts")
        expect(one.locator(".own-note output")).to_have_text("Saved.")
        expect(page).to_have_url(site_url + ALGORITHMS)
        two.get_by_role("button", name="My note").click()
        expect(two.get_by_label("Your note")).to_have_value("jk?1 <i>Zero</i> counts")
        page.keyboard.type(": smooth")
        page.reload()  # at once, before a pause in typing
        one.get_by_role("button", name="My note").click()
        expect(field).to_have_value("jk?1 <i>Zero</i> counts: smooth")
        one.get_by_role("button", name="Done").click()
        expect(one.get_by_role("button", name="My note")).to_be_focused()
        page.goto(site_url + "study/progress/")
        with page.expect_download() as download:
            page.get_by_role("button", name="Export").click()
        download.value.save_as(tmp_path / "export.json")
        assert len(reviews(page)) == 1
        assert not faults
    with browser.new_context(service_workers="block") as context:
        page = context.new_page()
        page.goto(site_url + "study/progress/")
        page.get_by_label("Import").set_input_files(tmp_path / "export.json")
        expect(page.locator(".study-backup output")).to_contain_text("imported")
        page.goto(site_url + ALGORITHMS)
        facts(page).get_by_role("button", name="My note").click()
        expect(facts(page).get_by_label("Your note")).to_have_value("jk?1 <i>Zero</i> counts: smooth")
        expect(facts(page).get_by_role("button", name="Bookmark")).to_have_attribute("aria-pressed", "true")
        facts(page).get_by_label("Your note").fill("")
        expect(facts(page).locator(".own-note output")).to_have_text("Note removed.")
        expect(facts(page).get_by_role("button", name="Add note")).to_be_visible()


def test_marks_leave_the_log_of_the_version_before_and_of_a_newer_one_whole(page: Page, site_url: str) -> None:
    before = log(review("a1", "naive-bayes"))
    put(page, site_url, before)
    page.goto(site_url + ALGORITHMS)
    facts(page).get_by_role("button", name="Bookmark").click()
    page.wait_for_function("([key, text]) => localStorage.getItem(key) !== text", arg=[KEY, before])
    opened(page, "naive-bayes").get_by_role("button", name="Hard").click()
    expect(facts(page).get_by_role("status").first).to_contain_text("2 reviews")
    newer = log({"v": 3}, version=3)
    put(page, site_url, newer)
    page.goto(site_url + ALGORITHMS)
    expect(facts(page).get_by_role("button", name="Bookmark")).to_be_disabled()
    assert stored(page) == newer


def test_an_open_note_has_no_violation(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site_url + ALGORITHMS)
    facts(page).get_by_role("button", name="Bookmark").click()
    facts(page).get_by_role("button", name="Add note").click()
    facts(page).locator("> .full-answer > summary").click()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert faults_of(page) == []
    page.keyboard.press("Escape")
    expect(facts(page).get_by_role("link", name="Next question")).to_be_visible()
    assert faults_of(page) == []
