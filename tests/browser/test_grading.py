"""Questions are graded where they stand, and no fault of the storage loses a review."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, Route, expect

from macros.bank.loading import Bank
from tests.support.networks import reloading
from tests.support.pages import wait_until, watch
from tests.support.reviews import ALGORITHMS, KEY, REVIEWS, STORE, log, opened, put, review, reviews, stored

ONE_KNOWN = re.compile(r"0 of \d+ known, 1 graded")


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser in which pages share their storage; its faults fail the test."""
    opened = browser.new_context()
    faults: list[list[str]] = []
    opened.on("page", lambda page: faults.append(watch(page)))
    yield opened
    opened.close()
    assert not [fault for some in faults for fault in some]


def test_a_question_is_graded_after_its_answer_was_opened(page: Page, site_url: str) -> None:
    page.goto(site_url + ALGORITHMS)
    expect(page.get_by_role("button", name="Good")).to_have_count(0)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Good").click()
    expect(place.get_by_role("status")).to_have_text("Graded good today, 1 review.")
    page.reload()
    expect(place.get_by_role("status")).to_have_text("Graded good today, 1 review.")
    expect(page.locator("question-controls study-tally")).to_contain_text(ONE_KNOWN)
    page.goto(site_url)
    expect(page.locator(".categories li", has_text="Classical algorithms")).to_contain_text(ONE_KNOWN)
    expect(page.locator("study-tally").first).to_contain_text("1 graded")


def test_a_second_grade_replaces_the_first_and_undo_takes_it_back(page: Page, site_url: str) -> None:
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Good").click()
    place.get_by_role("button", name="Again").click()
    expect(place.get_by_role("button", name="Again")).to_have_attribute("aria-pressed", "true")
    expect(place.get_by_role("status")).to_have_text("Graded again today, 1 review.")
    place.get_by_role("button", name="Undo").click()
    expect(place.get_by_role("status")).to_have_text("")
    assert reviews(page) == []


def test_grades_stand_after_the_short_answer_and_at_the_end(page: Page, site_url: str) -> None:
    page.goto(site_url + ALGORITHMS)
    section = page.locator(".question:has(#naive-bayes)")
    first, last = section.locator("question-grade").all()
    expect(first.get_by_role("button", name="Good")).to_be_hidden()
    section.locator("> .short-answer > summary").click()
    expect(first.get_by_role("button", name="Good")).to_be_visible()
    expect(last.get_by_role("button", name="Good")).to_be_hidden()
    section.locator("> .full-answer > summary").click()
    last.get_by_role("button", name="Good").click()
    for place in (first, last):
        expect(place.get_by_role("status")).to_have_text("Graded good today, 1 review.")
        expect(place.get_by_role("button", name="Good")).to_have_attribute("aria-pressed", "true")
    first.get_by_role("button", name="Undo").click()
    for place in (first, last):
        expect(place.get_by_role("status")).to_have_text("")
    assert reviews(page) == []


def test_two_clicks_at_once_are_one_review(page: Page, site_url: str) -> None:
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    clicks = "place => ['good', 'easy', 'easy'].forEach(name => place.querySelector(`.${name}`).click())"
    assert place.evaluate(f"place => ({clicks})(place) ?? place.querySelector('p > button').checkVisibility()")
    expect(place.get_by_role("status")).to_have_text("Graded easy today, 1 review.")
    expect(place.get_by_role("button", name="Easy")).to_have_attribute("aria-pressed", "true")
    wait_until(page, "key => localStorage.getItem(key)?.split('\\n').length === 5", KEY)
    place.get_by_role("button", name="Undo").evaluate("button => { button.click(); button.click() }")
    expect(place.get_by_role("status")).to_have_text("")
    assert reviews(page) == []


def test_a_tab_that_stays_open_overnight_replaces_no_grade_of_yesterday(page: Page, site_url: str) -> None:
    page.clock.set_fixed_time("2027-06-01T12:00:00")
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Again").click()
    page.clock.set_fixed_time("2027-06-02T12:00:00")
    place.get_by_role("button", name="Good").click()
    expect(place.get_by_role("status")).to_have_text("Graded good today, 2 reviews.")


def test_a_question_is_graded_by_key_and_no_single_key_grades_it(page: Page, site_url: str) -> None:
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    for key in "1234u":
        page.keyboard.press(key)
    assert reviews(page) == []
    place.get_by_role("button", name="Again").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(place.get_by_role("status")).to_have_text("Graded hard today, 1 review.")
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(place.get_by_role("status")).to_have_text("")
    expect(place.get_by_role("button", name="Hard")).to_be_focused()


@pytest.mark.parametrize("script", [True, False])
def test_no_progress_is_shown_before_the_first_review(
    script: bool, browser: Browser, site_url: str, bank: Bank
) -> None:
    with browser.new_context(java_script_enabled=script) as context:
        page = context.new_page()
        page.goto(site_url, wait_until="networkidle")
        tallies = page.locator("study-tally").all_inner_texts()
        assert tallies[0] == f"{len(bank.questions)} questions"
        assert all(re.fullmatch(r"[1-9]\d* questions?", text) for text in tallies)
        page.goto(site_url + ALGORITHMS, wait_until="networkidle")
        assert {place.text_content() for place in page.locator("study-tally, question-grade output").all()} <= {""}


def test_the_tally_of_a_category_comes_and_goes_in_its_line(page: Page, site_url: str) -> None:
    height = "document.querySelector('.categories').offsetHeight"
    page.goto(site_url)
    before = page.evaluate(height)
    card = page.locator(".categories li", has_text="Classical algorithms")
    put(page, site_url, log(review("a1", "naive-bayes")))
    page.goto(site_url)
    expect(card).to_contain_text(ONE_KNOWN)
    assert page.evaluate(height) == before
    tally, cards = page.locator("study-tally").first.bounding_box(), page.locator(".categories").bounding_box()
    assert tally
    assert cards
    assert cards["y"] - tally["y"] - tally["height"] >= 8
    page.evaluate(f"({STORE})().then((store) => store.undo(store.reviews[0]))")
    expect(card.locator("study-tally")).to_have_text(re.compile(r"^\d+ questions$"))


def test_every_key_carries_the_path_of_the_site(page: Page, site_url: str) -> None:
    page.goto(site_url + ALGORITHMS)
    opened(page, "naive-bayes").get_by_role("button", name="Good").click()
    page.wait_for_function("key => localStorage.getItem(key)", arg=KEY)
    assert all(key.startswith("/ground-truth/") for key in page.evaluate("Object.keys(localStorage)"))


def test_two_tabs_that_grade_at_once_keep_all_of_100_reviews(context: BrowserContext, site_url: str) -> None:
    tabs = [context.new_page(), context.new_page()]
    for tab in tabs:
        tab.goto(site_url + ALGORITHMS)
    for number, tab in enumerate(tabs):
        tab.evaluate(
            f"""(tab) => {{
                window.done = ({STORE})().then((store) =>
                    Promise.all(Array.from({{ length: 50 }}, async (_, number) => {{
                        await new Promise((go) => setTimeout(go, Math.random() * 300));
                        await store.grade(`question-${{tab}}-${{number}}`, 3);
                    }})));
                return null; // both tabs must run at once
            }}""",
            number,
        )
    for tab in tabs:
        tab.evaluate("window.done")
    third = context.new_page()
    third.goto(site_url + ALGORITHMS)
    for tab in (*tabs, third):
        wait_until(tab, f"{REVIEWS}.then(({{ length }}) => length === 100)")


def test_a_grade_survives_a_page_that_goes_in_the_moment_of_the_click(page: Page, site_url: str) -> None:
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Good").click()
    expect(place.get_by_role("button", name="Undo")).to_be_visible()
    for name, grade in (("Easy", 4), ("Again", 1)):  # the first replaces a grade, which takes two events
        click_and_go = "button => { button.click(); location.assign('../experimentation/') }"
        with reloading(page):
            place.get_by_role("button", name=name).evaluate(click_and_go)
        page.goto(site_url + ALGORITHMS)
        assert [entry["grade"] for entry in reviews(page)][-1] == grade
        opened(page, "naive-bayes")
    assert [entry["grade"] for entry in reviews(page)] == [4, 1]


def test_a_grade_waits_for_another_tab_that_has_the_lock(context: BrowserContext, site_url: str) -> None:
    one, two = context.new_page(), context.new_page()
    for tab in (one, two):
        tab.goto(site_url + ALGORITHMS)
    two.evaluate("key => { navigator.locks.request(key, () => new Promise((done) => (window.release = done))) }", KEY)
    place = opened(one, "naive-bayes")
    place.get_by_role("button", name="Good").click()
    expect(place.get_by_role("status")).to_have_text("Graded good today, 1 review.")
    assert stored(one) == ""
    two.evaluate("release()")
    wait_until(one, "key => localStorage.getItem(key)?.includes('naive-bayes')", KEY)


def test_another_tab_shows_a_grade_at_once(context: BrowserContext, site_url: str) -> None:
    one, two = context.new_page(), context.new_page()
    for tab in (one, two):
        tab.goto(site_url + ALGORITHMS)
    opened(one, "naive-bayes").get_by_role("button", name="Easy").click()
    expect(two.locator("question-controls study-tally")).to_contain_text(ONE_KNOWN)


def test_a_full_storage_is_told_and_nothing_is_lost_on_the_page(page: Page, site_url: str) -> None:
    page.goto(site_url + "study/progress/")
    page.evaluate("""() => {
        for (let size = 4e6; size >= 1; size = Math.floor(size / 2)) {
            try {
                while (true) localStorage.setItem(`filler-${size}-${Math.random()}`, "x".repeat(size));
            } catch {}
        }
    }""")
    page.get_by_label("When is your interview?").fill("2099-01-01")
    expect(page.get_by_role("alert")).to_contain_text("The storage of this browser is full")
    expect(page.locator("interview-plan")).to_contain_text("days to go")
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Good").click()
    expect(place.get_by_role("alert")).to_contain_text("The storage of this browser is full")
    expect(place.get_by_role("status")).to_have_text("Graded good today, 1 review.")
    page.evaluate(
        "Object.keys(localStorage).filter(key => key.startsWith('filler')).forEach(key => localStorage.removeItem(key))"
    )
    opened(page, "knn-vs-k-means").get_by_role("button", name="Good").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    page.reload()
    expect(page.locator("question-controls study-tally")).to_contain_text(re.compile(r"\d+ known, 2 graded"))


@pytest.fixture
def sandboxed(browser: Browser, site_url: str) -> Iterator[Callable[[str], FrameLocator]]:
    """A function that shows a page of the site in a frame that may run scripts and do nothing else."""

    def allow(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers=answer.headers | {"access-control-allow-origin": "*"})

    def show(address: str) -> FrameLocator:
        frame = f'<iframe sandbox="allow-scripts" src="{site_url}{address}" width="900" height="800"></iframe>'
        bare.route(site_url + "frame", lambda route: route.fulfill(body=frame, content_type="text/html"))
        page = bare.new_page()
        page.goto(site_url + "frame")
        return page.frame_locator("iframe")

    with browser.new_context() as bare:  # the theme complains of the sandbox on the console
        bare.route(site_url + "**", allow)  # Pages sends this header, and modules in a sandbox need it
        yield show


def test_a_sandboxed_frame_without_storage_is_told(sandboxed: Callable[[str], FrameLocator]) -> None:
    section = sandboxed(ALGORITHMS).locator(".question:has(#naive-bayes)")
    section.locator("> .full-answer > summary").click()
    section.get_by_role("button", name="Good").first.click()
    expect(section.get_by_role("status").first).to_have_text("Graded good today, 1 review.")
    expect(section.get_by_role("alert")).to_contain_text("forbids this page to store anything")


def test_a_review_goes_on_without_storage(sandboxed: Callable[[str], FrameLocator]) -> None:
    place = sandboxed("study/review/").locator("study-review")
    expect(place.get_by_role("alert")).to_contain_text("forbids this page to store anything")
    place.get_by_role("button", name="Start").click()
    place.get_by_role("button", name="Show answer").click()
    place.get_by_role("button", name="Good").click()
    expect(place.locator(".study-bar")).to_contain_text("2 of 10")
    place.get_by_role("button", name="End").click()
    expect(place).to_contain_text("1 review: 1 good.")


def test_an_interview_goes_on_without_storage(sandboxed: Callable[[str], FrameLocator]) -> None:
    place = sandboxed("study/interview/").locator("mock-interview")
    place.get_by_role("button", name="Start").click()
    expect(place.locator(".study-notice")).to_contain_text("a reload will lose this interview")
    for name in ("Done", "Compare"):
        place.get_by_role("button", name=name).click()
    place.get_by_role("checkbox").first.check()
    expect(place.locator(".interview-score")).to_contain_text("1 of ")


def test_the_progress_page_works_without_storage(sandboxed: Callable[[str], FrameLocator]) -> None:
    place = sandboxed("study/progress/").locator("study-progress")
    expect(place.get_by_role("alert")).to_contain_text("forbids this page to store anything")
    export = json.dumps({"format": "ground-truth-reviews", "version": 1, "events": [review("a1", "naive-bayes")]})
    chosen: Any = {"name": "reviews.json", "mimeType": "application/json", "buffer": export.encode()}
    place.get_by_label("Import reviews").set_input_files(chosen)
    expect(place.locator(".study-strips li").first).to_contain_text("1 seen")


@pytest.mark.parametrize("text", [log(review("a1", "naive-bayes"))[:-9], '{"theme": "dark"}', "<b>not ours</b>"])
def test_what_is_not_a_log_is_kept_aside_and_told(text: str, page: Page, site_url: str) -> None:
    put(page, site_url, text)
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "knn-vs-k-means")
    expect(place.get_by_role("alert")).to_contain_text("could not be read")
    place.get_by_role("button", name="Good").click()
    expect(place.get_by_role("status")).to_contain_text("Graded good")
    assert stored(page, KEY + "-damaged") == text
    page.goto(site_url + "study/progress/")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download what was set aside").click()
    assert download.value.path().read_text(encoding="utf-8") == text
    page.get_by_role("button", name="Discard it").click()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_the_log_of_a_newer_version_is_read_only(page: Page, site_url: str) -> None:
    text = log({"v": 2}, version=3)
    put(page, site_url, text)
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    expect(place.get_by_role("alert")).to_contain_text("newer version")
    expect(place.get_by_role("button", name="Good")).to_have_count(0)
    page.goto(site_url + "study/review/")
    expect(page.get_by_role("button", name="Start")).to_be_disabled()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    page.goto(site_url + "study/progress/")
    expect(page.get_by_role("alert")).to_contain_text("newer version")
    for name in ("Import", "Reset"):
        expect(page.get_by_role("button", name=name)).to_be_disabled()
    assert stored(page) == text


def test_a_clock_that_is_set_back_loses_nothing(page: Page, site_url: str) -> None:
    page.clock.set_fixed_time("2028-06-01T12:00:00")
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Easy").click()
    expect(place.get_by_role("status")).to_contain_text("1 review")
    page.clock.set_fixed_time("2027-06-01T12:00:00")
    page.goto(site_url + "study/progress/")
    expect(page.get_by_role("alert")).to_contain_text("1 review dated in the future")
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Hard").click()
    expect(place.get_by_role("status")).to_have_text("Graded hard today, 1 review.")
    page.clock.set_fixed_time("2028-06-02T12:00:00")
    page.reload()
    expect(place.get_by_role("status")).to_have_text("Graded easy yesterday, 2 reviews.")


def test_reviews_of_questions_that_are_gone_are_kept(page: Page, site_url: str) -> None:
    text = log(review("a1", "question-of-last-year"), review("a2", "naive-bayes"))
    put(page, site_url, text)
    page.goto(site_url + "study/progress/")
    expect(page.locator("study-progress")).to_contain_text("1 review of questions that are no longer here")
    expect(page.locator(".study-strips li").first).to_contain_text("1 seen")
    page.goto(site_url + "study/review/")
    expect(page.locator("study-review")).to_contain_text("1 question due")
    assert stored(page) == text
