"""Study without a network: a review, a mock interview and the progress, after one visit to the home page."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.support.accessibility import SIZES, faults_of
from tests.support.bundles import style
from tests.support.networks import Network, reloading, visit
from tests.support.pages import wait_until, watch
from tests.support.reviews import opened, reviews

UPDATE = "A new version of this site is ready."
WAITING = "navigator.serviceWorker.getRegistration().then(found => found.waiting !== null)"
LOOK = "document.dispatchEvent(new Event('visibilitychange'))"


def offline(reader: BrowserContext, network: Network) -> Page:
    """Visit the home page once; return it when the network is gone."""
    page = visit(reader, network)
    network.cut(reader)
    return page


def test_a_review_works_without_a_network(reader: BrowserContext, network: Network) -> None:
    page = offline(reader, network)
    faults = watch(page)
    page.get_by_role("link", name="review", exact=True).first.click()
    page.get_by_role("button", name="Start").click()
    heading = page.locator("study-review h2").first
    expect(heading).to_be_focused()
    first = heading.inner_text()
    page.keyboard.press("Enter")
    expect(page.locator(".study-answer .full-answer")).to_contain_text("Sources")
    page.keyboard.press("3")
    expect(heading).not_to_have_text(first)
    page.keyboard.press("u")
    expect(page.get_by_role("region", name="Answer")).to_be_focused()
    expect(heading).to_have_text(first)
    assert reviews(page) == []
    page.keyboard.press("1")
    expect(heading).not_to_have_text(first)
    page.get_by_role("button", name="End").click()
    page.reload()
    expect(page.locator("study-review")).to_contain_text("1 question due, 9 new today.")
    assert [entry["grade"] for entry in reviews(page)] == [1]
    assert not faults


def test_the_questions_of_a_day_work_without_a_network(reader: BrowserContext, network: Network) -> None:
    page = offline(reader, network)
    page.goto(network.url + "study/review/")
    page.get_by_role("button", name="Start").click()
    for left in range(10, 0, -1):
        expect(page.locator("study-review .study-steps")).to_contain_text(f"{11 - left} of 10")
        page.keyboard.press("Enter")
        expect(page.locator(".study-answer .full-answer")).to_contain_text("Sources")
        page.keyboard.press("4")
    expect(page.locator("study-review h2")).to_have_text("All done for today")


def answer(page: Page) -> None:
    """Go through a question of an interview and what is asked next."""
    for name in ("Done", "Compare"):
        page.get_by_role("button", name=name).click()


def test_an_interview_works_without_a_network(reader: BrowserContext, network: Network) -> None:
    page = offline(reader, network)
    faults = watch(page)
    page.goto(network.url + "study/interview/")
    page.get_by_label("15 minutes").check()
    page.get_by_label("Advanced").check()
    page.get_by_role("button", name="Start").click()
    page.get_by_label("Your answer").fill("half a sen")
    page.reload()
    expect(page.get_by_label("Your answer")).to_have_value("half a sen")
    answer(page)
    expect(page.get_by_role("checkbox").first).to_be_visible()
    page.reload()
    expect(page.get_by_role("checkbox").first).to_be_visible()
    page.get_by_role("button", name="Next question").click()
    answer(page)
    page.get_by_role("button", name="See the report").click()
    page.get_by_role("button", name="Put 2 questions into review").click()
    page.get_by_role("link", name="Review them").click()
    expect(page.locator("study-review")).to_contain_text("2 questions due")
    assert not faults


def test_grades_and_progress_work_without_a_network(reader: BrowserContext, network: Network) -> None:
    page = offline(reader, network)
    faults = watch(page)
    page.goto(network.url + "questions/classical-algorithms/")
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Good").click()
    expect(place.get_by_role("status")).to_contain_text("Graded good")
    page.goto(network.url)
    expect(page.locator("study-tally").first).to_contain_text("1 graded")
    page.goto(network.url + "study/progress/")
    expect(page.locator("study-progress .study-strips li").first).to_contain_text("1 seen")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    assert "naive-bayes" in download.value.path().read_text(encoding="utf-8")
    page.reload()
    expect(page.locator("study-progress .study-strips li").first).to_contain_text("1 seen")
    assert not faults


def review_page(page: Page, network: Network) -> None:
    """Begin a review."""
    page.goto(network.url + "study/review/")
    page.get_by_role("button", name="Start").click()


def reveal(page: Page) -> None:
    """Show the answer of a review."""
    page.get_by_role("button", name="Show answer").click()
    expect(page.get_by_role("region", name="Answer")).to_be_visible()


def end_review(page: Page) -> None:
    """End a review."""
    page.get_by_role("button", name="End").click()


def interview_page(page: Page, network: Network) -> None:
    """Begin an interview."""
    page.goto(network.url + "study/interview/")
    page.get_by_role("button", name="Start").click()


def compare(page: Page) -> None:
    """Show the answer of an interview."""
    answer(page)
    expect(page.get_by_role("heading", name="Your answer")).to_be_visible()


def end_interview(page: Page) -> None:
    """End an interview with a report."""
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="End interview").click()


def publish(page: Page, network: Network) -> None:
    """Publish a new version, and let a tab learn of it."""
    network.edit(style(network.folder), lambda css: css + "/* edited */")
    page.evaluate(LOOK)
    wait_until(page, WAITING)
    page.wait_for_timeout(300)  # a notice would be there


def notice(page: Page) -> Locator:
    """Return the notice of an update."""
    return page.locator(".notice")


SESSIONS = {
    "review": (review_page, reveal, end_review),
    "interview": (interview_page, compare, end_interview),
}


@pytest.mark.parametrize("kind", SESSIONS)
def test_an_update_is_announced_after_the_session(kind: str, reader: BrowserContext, network: Network) -> None:
    begin, middle, end = SESSIONS[kind]
    page = visit(reader, network)
    begin(page, network)
    publish(page, network)
    expect(notice(page)).to_have_count(0)
    middle(page)
    expect(notice(page)).to_have_count(0)
    end(page)
    expect(notice(page)).to_contain_text(UPDATE)
    with reloading(page):
        page.get_by_role("button", name="Update").click()


@pytest.mark.parametrize("kind", SESSIONS)
def test_a_notice_steps_aside_for_a_session(kind: str, reader: BrowserContext, network: Network) -> None:
    begin, middle, end = SESSIONS[kind]
    page = visit(reader, network)
    publish(page, network)
    begin(page, network)
    expect(notice(page)).to_be_hidden()
    middle(page)
    expect(notice(page)).to_be_hidden()
    end(page)
    expect(notice(page)).to_be_visible()


@pytest.mark.parametrize("kind", SESSIONS)
def test_an_update_waits_for_a_session_in_another_tab(kind: str, reader: BrowserContext, network: Network) -> None:
    begin, middle, end = SESSIONS[kind]
    here, there = visit(reader, network), visit(reader, network)
    publish(here, network)
    expect(notice(here)).to_contain_text(UPDATE)
    begin(there, network)
    there.evaluate("window.unsaved = true")
    here.get_by_role("button", name="Update").click()
    expect(notice(here)).to_contain_text(re.compile("under way in another tab: the update waits for its end"))
    middle(there)
    assert here.evaluate(WAITING)
    end(there)
    expect(notice(here)).to_contain_text(UPDATE)
    with reloading(here):
        here.get_by_role("button", name="Update").click()
    expect(notice(there)).to_contain_text("This site was updated in another tab.")
    assert there.evaluate("window.unsaved")


def test_a_notice_is_for_everybody(browser: Browser, network: Network) -> None:
    with browser.new_context(viewport=SIZES["phone"]) as reader:
        here, there = visit(reader, network), visit(reader, network)
        publish(here, network)
        review_page(there, network)
        expect(notice(here)).to_contain_text(UPDATE)
        here.keyboard.press("Shift+Tab")
        for text in (UPDATE, "under way in another tab"):
            expect(notice(here)).to_contain_text(text)
            expect(notice(here).get_by_role("button", name="Later")).to_be_focused()
            assert not faults_of(here)
            here.locator(".notice button").first.press("Enter")
        expect(notice(here)).to_have_count(0)


def test_a_tab_that_is_closed_in_a_session_holds_nothing_off(reader: BrowserContext, network: Network) -> None:
    here, there = visit(reader, network), visit(reader, network)
    review_page(there, network)
    publish(here, network)
    expect(notice(here)).to_have_count(0)
    there.close()
    expect(notice(here)).to_contain_text(UPDATE)


def test_leaving_the_page_ends_the_session(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    review_page(page, network)
    publish(page, network)
    page.locator(".md-tabs").get_by_role("link", name="Study").click()
    expect(notice(page)).to_contain_text(UPDATE)
