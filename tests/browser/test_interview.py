"""A mock interview: by key and by touch, across reloads, with and without a microphone, on paper, for every reader."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from macros.bank.loading import Bank
from macros.tools.browsers import launch
from tests.support.accessibility import OPEN_ALL, SIZES, faults_of
from tests.support.pages import KEPT, watch
from tests.support.paper import CLIPPED, PAPER
from tests.support.reviews import log, put, review, reviews, stored
from tests.support.states import States

INTERVIEW = "study/interview/"
KEY = "/ground-truth/study.interview"
FAKE_MICROPHONE = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
DENIED = "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))"
STORED_ELSEWHERE = """async () => {
  const places = [await indexedDB.databases(), await caches.keys(), Object.keys(sessionStorage)];
  for await (const name of (await navigator.storage.getDirectory()).keys()) places.push([name]);
  return places.flat().length;
}"""
RECORDER = """window.MediaRecorder = class extends MediaRecorder {
  constructor(...given) {
    super(...given);
    window.recorder = this;
  }
}"""
HEARD = """async () => {
  for (let size = 0; size === 0; ) {
    const event = new Promise((done) => recorder.addEventListener("dataavailable", done, { once: true }));
    recorder.requestData();
    ({ size } = (await event).data);
  }
}"""
SETTINGS = {"mockMinutes": 15, "mockLevels": ["fundamental"]}


def start(page: Page, site_url: str) -> str:
    """Begin a short interview; return its first question."""
    page.add_init_script(f"localStorage['/ground-truth/study.settings'] ??= {json.dumps(json.dumps(SETTINGS))}")
    page.goto(site_url + INTERVIEW)
    page.get_by_role("button", name="Start").click()
    expect(heading(page)).to_be_focused()
    return heading(page).inner_text()


def heading(page: Page) -> Locator:
    """Return where the question or the title of the report stands."""
    return page.locator("mock-interview h2").first


def reply(page: Page, text: str = "") -> None:
    """Answer the question; what is asked next waits then."""
    page.get_by_label("Your answer").fill(text)
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_text("You were asked:")).to_be_visible()
    expect(heading(page)).to_be_focused()


def compare(page: Page, text: str = "", hits: int = 0) -> None:
    """Answer the question and what is asked next, and tick some of its key points."""
    reply(page, text)
    page.get_by_role("button", name="Compare").click()
    expect(page.get_by_role("heading", name="Your answer")).to_be_focused()
    for index in range(hits):
        page.get_by_role("checkbox").nth(index).check()


def finish(page: Page, hits: int = 0) -> int:
    """Answer all questions that are left; return how many those were."""
    last = page.get_by_role("button", name="See the report")
    for number in range(1, 20):
        compare(page, f"Answer {number}", hits)
        if last.count():
            last.click()
            expect(heading(page)).to_have_text("Your report")
            return number
        page.get_by_role("button", name="Next question").click()
        expect(heading(page)).to_be_focused()
    raise AssertionError("the interview has no end")


def give_up(page: Page) -> None:
    """End an interview in which nothing was answered."""
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="End interview").click()
    expect(page.get_by_role("button", name="Start")).to_be_visible()


def state(page: Page) -> dict[str, Any]:
    """Return the stored interview."""
    value: dict[str, Any] = json.loads(stored(page, KEY))
    return value


def test_an_interview_by_key_alone(page: Page, site_url: str, bank: Bank) -> None:
    page.goto(site_url + INTERVIEW)
    expect(page.locator("article").get_by_role("status")).to_contain_text(
        f"{len(bank.questions)} questions to draw from. Yours has "
    )
    page.get_by_label("30 minutes").focus()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_label("15 minutes")).to_be_checked()
    page.get_by_role("button", name="Start").press("Enter")
    expect(heading(page)).to_be_focused()
    first = heading(page).inner_text()
    page.keyboard.press("p")
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Tab")
    area = page.get_by_label("Your answer")
    expect(area).to_be_focused()
    page.keyboard.type("pr?1 my words")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text(f"You were asked: {first}")).to_be_visible()
    expect(heading(page)).to_be_focused()
    area.focus()
    page.keyboard.type("and more")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("heading", name="Your answer")).to_be_focused()
    expect(heading(page)).to_have_text(first)
    expect(page.locator(".interview-text")).to_have_text(["pr?1 my words", "and more"])
    page.keyboard.press("1")
    page.keyboard.press("3")
    page.keyboard.press("3")
    expect(page.locator(".interview-score")).to_contain_text("1 of ")
    page.keyboard.press("Enter")
    expect(heading(page)).not_to_have_text(first)
    expect(heading(page)).to_be_focused()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_contain_text("tick a key point")


def test_the_keys_can_be_turned_off(page: Page, site_url: str) -> None:
    start(page, site_url)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    dialog.get_by_label("Single-key shortcuts").uncheck()
    page.keyboard.press("Escape")
    heading(page).focus()
    page.keyboard.press("p")
    page.keyboard.press("?")
    page.keyboard.press("f")
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    expect(page.locator("[data-md-toggle=search]")).not_to_be_checked()


def test_the_answer_stands_beside_the_readers_and_its_key_points_are_the_checklist(page: Page, site_url: str) -> None:
    start(page, site_url)
    compare(page, "<b>mine</b>", hits=2)
    expect(page.locator(".interview-text").first).to_have_text("<b>mine</b>")
    points = page.get_by_role("group", name="Which of these did you say?").locator("label").all_text_contents()
    assert len(points) >= 3
    answer = page.get_by_role("region", name="Answer", exact=True)
    expect(answer).to_contain_text("Common wrong answers")
    expect(answer).not_to_contain_text("What the interviewer listens for")
    expect(page.locator(".interview-score")).to_have_text(f"2 of {len(points)} points")
    left, right = page.locator(".interview-mine").bounding_box(), answer.bounding_box()
    assert left
    assert right
    assert left["x"] + left["width"] <= right["x"]
    assert abs(left["y"] - right["y"]) < 60
    entry = state(page)["entries"][0]
    identity, follow = entry["id"], entry["follow"]["question"]
    expect(page.get_by_role("heading", name=f"Follow-up: {follow}")).to_be_visible()
    ours = page.locator(".interview-follow blockquote").text_content() or ""
    category = page.evaluate(
        "async id => (await (await fetch(document.querySelector('mock-interview').dataset.questions"
        ".replace(/^/, '/ground-truth/'))).json()).questions.find(q => q.id === id).page",
        identity,
    )
    page.goto(site_url + category)
    there = page.locator(f"[id='{identity}-key-points'] + ul > li").all_text_contents()
    assert [" ".join(text.split()) for text in points] == [" ".join(text.split()) for text in there]
    asked = page.locator(f".question:has(#{identity}) .follow-up", has_text=follow)
    assert "".join(ours.split()) in "".join((asked.text_content() or "").split())


def test_the_clock_runs_is_announced_and_stands_while_paused(page: Page, site_url: str) -> None:
    page.clock.install(time="2027-06-01T12:00:00")
    start(page, site_url)
    clock = page.get_by_role("timer")
    expect(clock).to_have_text("2:00 left")
    said = page.locator(".interview-clock output").first
    for seconds, shown, text in (("00:59", "1:01 left", ""), ("00:02", "0:59 left", "Half of the time is over.")):
        page.clock.run_for(seconds)
        expect(clock).to_have_text(shown)
        expect(said).to_have_text(text)
    page.get_by_role("button", name="Pause").click()
    page.clock.run_for("05:00")
    expect(clock).to_have_text("0:59 left")
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("Your answer").focus()
    page.clock.run_for("00:30")
    expect(said).to_have_text("30 seconds left.")
    page.clock.run_for("00:40")
    expect(clock).to_have_text("0:11 over time")
    expect(said).to_contain_text("The time is over.")
    expect(page.get_by_label("Your answer")).to_be_focused()


def test_a_reload_goes_on_in_every_step(page: Page, site_url: str) -> None:
    page.clock.install(time="2027-06-01T12:00:00")
    first = start(page, site_url)
    page.get_by_label("Your answer").fill("half a sen")
    page.clock.run_for("00:20")
    page.reload()
    expect(heading(page)).to_have_text(first)
    expect(page.get_by_label("Your answer")).to_have_value("half a sen")
    page.clock.run_for("03:00")
    expect(page.get_by_role("timer")).to_have_text("1:40 left")
    reply(page, "a sentence")
    follow = heading(page).inner_text()
    page.get_by_label("Your answer").fill("more of")
    page.clock.run_for("00:10")
    page.reload()
    expect(heading(page)).to_have_text(follow)
    expect(page.get_by_label("Your answer")).to_have_value("more of")
    expect(page.get_by_role("timer")).to_have_text("0:50 left")
    page.get_by_role("button", name="Compare").click()
    for index in range(2):
        page.get_by_role("checkbox").nth(index).check()
    page.reload()
    expect(page.locator(".interview-text")).to_have_text(["a sentence", "more of"])
    expect(page.get_by_role("checkbox").nth(1)).to_be_checked()
    expect(page.locator(".interview-score")).to_contain_text("2 of ")
    page.get_by_role("button", name="Next question").click()
    finish(page)
    page.reload()
    expect(heading(page)).to_have_text("Your report")
    expect(page.locator(".interview-entry").first).to_contain_text("a sentence")


def test_an_interview_goes_on_after_a_visit_to_another_page(page: Page, site_url: str) -> None:
    first = start(page, site_url)
    page.get_by_label("Your answer").fill("so far")
    sidebar = page.locator(".md-sidebar--primary")
    expect(sidebar).to_be_hidden()
    page.locator(".md-tabs").get_by_role("link", name="Study").click()
    sidebar.get_by_role("link", name="Mock interview").click()
    expect(heading(page)).to_have_text(first)
    expect(page.get_by_label("Your answer")).to_have_value("so far")
    expect(page.get_by_role("button", name="Go on")).to_be_visible()


def test_a_second_tab_overwrites_nothing(page: Page, site_url: str) -> None:
    start(page, site_url)
    page.get_by_label("Your answer").fill("one")
    other = page.context.new_page()
    other.goto(site_url + INTERVIEW)
    expect(other.get_by_label("Your answer")).to_have_value("one")
    page.get_by_label("Your answer").fill("one and two")
    expect(other.get_by_label("Your answer")).to_have_value("one and two")
    other.close(run_before_unload=True)
    page.reload()
    expect(page.get_by_label("Your answer")).to_have_value("one and two")


@pytest.mark.parametrize(
    "text", ["{", '{"format": "other"}', "[" * 50_000, '{"format":"ground-truth-interview","version":9}']
)
def test_a_damaged_state_is_set_aside(text: str, page: Page, site_url: str) -> None:
    page.goto(site_url + "about/verification/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.goto(site_url + INTERVIEW)
    expect(page.locator(".study-notice")).to_contain_text("could not be read. It was set aside.")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download it").click()
    assert Path(download.value.path()).read_text(encoding="utf-8") == text
    page.get_by_role("button", name="Discard it").click()
    expect(page.locator(".study-notice")).to_have_count(0)
    page.get_by_role("button", name="Start").click()
    expect(heading(page)).to_be_focused()


def test_a_full_storage_is_said_and_the_interview_goes_on(page: Page, site_url: str) -> None:
    page.add_init_script(
        "const set = Storage.prototype.setItem;"
        "Storage.prototype.setItem = function (key, text) {"
        " if (key.endsWith('.interview')) throw new DOMException('', 'QuotaExceededError');"
        " set.call(this, key, text); };"
    )
    start(page, site_url)
    expect(page.locator(".study-notice")).to_contain_text("a reload will lose this interview")
    finish(page, hits=1)


def test_the_misses_go_into_review_once_and_back(page: Page, site_url: str) -> None:
    start(page, site_url)
    compare(page)
    for box in page.get_by_role("checkbox").all():
        box.check()
    known = state(page)["entries"][0]["id"]
    page.get_by_role("button", name="Next question").click()
    left = finish(page)
    page.get_by_role("button", name=f"Put {left} questions into review").click()
    graded = page.locator(".interview-graded")
    expect(graded).to_be_focused()
    expect(graded).to_contain_text(f"{left} questions graded “again”")
    assert [entry["grade"] for entry in reviews(page)] == [1] * left
    assert known not in {entry["question"] for entry in reviews(page)}
    page.reload()
    expect(graded).to_be_visible()
    graded.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="into review")).to_be_focused()
    assert reviews(page) == []
    page.get_by_role("button", name="into review").click()
    graded.get_by_role("link", name="Review them").click()
    expect(page.locator("study-review")).to_contain_text(f"{left} questions due")


def test_two_clicks_put_the_misses_into_review_once(page: Page, site_url: str) -> None:
    start(page, site_url)
    left = finish(page)
    page.get_by_role("button", name="into review").evaluate("button => { button.click(); button.click() }")
    expect(page.locator(".interview-graded")).to_be_focused()
    assert len(reviews(page)) == left


def test_the_misses_wait_beside_the_log_of_a_newer_version(page: Page, site_url: str) -> None:
    put(page, site_url, log({"v": 2}, version=3))
    start(page, site_url)
    finish(page)
    expect(page.get_by_role("button", name="into review")).to_be_disabled()
    expect(page.get_by_role("alert")).to_contain_text("newer version")


def test_the_choice_reaches_the_draw_and_is_kept(page: Page, site_url: str, bank: Bank) -> None:
    names = ["evaluation-metrics", "learning-paradigms"]
    page.goto(site_url + INTERVIEW)
    page.get_by_label("60 minutes").check()
    page.get_by_label("Fundamental").check()
    for name in names:
        page.get_by_label(bank.categories[name].title).check()
    page.get_by_role("button", name="Start").click()
    expect(heading(page)).to_be_focused()
    drawn = [bank.questions[entry["id"]] for entry in state(page)["entries"]]
    fitting = [entry for name in names for entry in bank.questions_of(name) if entry.level == "fundamental"]
    assert {entry.id for entry in drawn} <= {entry.id for entry in fitting}
    assert len(drawn) == min(len(fitting), 15)  # of four minutes each
    give_up(page)
    page.reload()
    for label in ("60 minutes", "Fundamental", *(bank.categories[name].title for name in names)):
        expect(page.get_by_label(label)).to_be_checked()


def test_what_the_log_says_reaches_the_draw(page: Page, site_url: str) -> None:
    def two_questions(route: Route) -> None:
        catalog = route.fetch().json()
        equal = [entry | {"asked": 0} for entry in catalog["questions"] if entry["level"] == "fundamental"]
        route.fulfill(json=catalog | {"questions": equal[:2]})

    page.route("**/assets/questions-*.json", two_questions)
    page.add_init_script("Math.random = () => 0.4")
    first = start(page, site_url)
    known, weak = [entry["id"] for entry in state(page)["entries"]]
    give_up(page)
    put(page, site_url, log(review("a1", known, 4), review("a2", weak, 1)))
    assert start(page, site_url) != first
    assert [entry["id"] for entry in state(page)["entries"]] == [weak, known]


def test_the_report_is_saved_as_text_and_printed(page: Page, site_url: str, bank: Bank) -> None:
    start(page, site_url)
    number = finish(page, hits=1)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as text").click()
    assert re.fullmatch(r"mock-interview-\d{4}-\d\d-\d\d\.txt", download.value.suggested_filename)
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert text.startswith("Mock interview, ")
    assert f"\n{number}. " in text
    assert f"Answer {number}" in text
    assert text.count("What was missing:") == number
    asked = [bank.questions[entry["id"]].category for entry in state(page)["entries"]]
    rows = {row.locator("th").inner_text(): row.locator("td") for row in page.locator("mock-interview tbody tr").all()}
    assert set(rows) == {bank.categories[name].title for name in asked}
    for name in asked:
        cells = rows[bank.categories[name].title]
        expect(cells.nth(0)).to_have_text(str(asked.count(name)))
        expect(cells.nth(1)).to_have_text(re.compile(rf"{asked.count(name)} of \d+"))
        expect(cells.nth(3)).to_have_text(re.compile(rf"0:\d\d of {3 * asked.count(name)}:00"))
    page.evaluate("window.print = () => (window.printed = true)")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    expect(page.locator("mock-interview table")).to_be_visible()
    assert page.locator("mock-interview button:visible").count() == 0
    for width in PAPER.values():
        page.set_viewport_size({"width": width, "height": 900})
        assert not page.evaluate(CLIPPED)
    expect(page.get_by_role("heading", name="How it works")).to_be_hidden()
    expect(page.locator(".interview-entry").last).to_contain_text(f"Answer {number}")


def test_an_interview_shows_itself_alone_and_how_far_it_is(page: Page, site_url: str) -> None:
    page.goto(site_url + INTERVIEW)
    around = [page.get_by_text("Answer against the clock, aloud"), page.get_by_role("heading", name="How it works")]
    around.append(page.locator(".md-footer__link").first)
    for part in around:
        expect(part).to_be_visible()
    start(page, site_url)
    for part in around:
        expect(part).to_be_hidden()
    bar = page.get_by_role("progressbar", name="Part of the interview that is done")
    expect(bar).to_have_js_property("value", 0)
    compare(page)
    expect(bar).to_have_js_property("value", 0.5)
    page.get_by_role("button", name="Next question").click()
    expect(bar).to_have_js_property("value", 1)
    finish(page)
    for part in around:
        expect(part).to_be_visible()


def test_the_reports_are_kept_with_their_trend(page: Page, site_url: str) -> None:
    past = page.locator("mock-interview h2:text-is('Your interviews so far') ~ ul > li")
    start(page, site_url)
    for number in (1, 2):
        if number == 2:
            page.get_by_role("button", name="Start").click()
            expect(heading(page)).to_be_focused()
        finish(page, hits=number)
        expect(past).to_have_count(number)
        page.reload()
        expect(past).to_have_count(number)
        page.get_by_role("button", name="New interview").click()
    trend = page.get_by_role("img", name="Scores of the last 2 interviews")
    first, second = (int(text) for text in re.findall(r"(\d+)%", trend.get_attribute("aria-label") or ""))
    assert first < second
    expect(past.first).to_contain_text(f"{second}%")
    expect(past.first).to_contain_text("3 of 3 questions, answered in 0:")
    assert "Answer 1" not in stored(page, f"{KEY}s")
    page.evaluate("key => localStorage.setItem(key, '{')", f"{KEY}s")
    page.reload()
    expect(page.locator(".study-notice")).to_contain_text("A stored list of reports could not be read.")


def test_an_end_is_confirmed_and_leaves_out_what_was_not_answered(page: Page, site_url: str) -> None:
    answers = iter([False, True, True])
    page.on("dialog", lambda dialog: dialog.accept() if next(answers) else dialog.dismiss())
    first = start(page, site_url)
    page.get_by_role("button", name="End interview").click()
    expect(heading(page)).to_have_text(first)
    compare(page, "one")
    page.get_by_role("button", name="End interview").click()
    expect(page.locator("mock-interview")).to_contain_text("You ended it after 1 of 3 questions.")
    page.get_by_role("button", name="New interview").click()
    page.get_by_role("button", name="Last report").click()
    expect(heading(page)).to_have_text("Your report")
    page.get_by_role("button", name="New interview").click()
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="End interview").click()
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    assert stored(page, KEY) == ""


def test_an_answer_that_cannot_be_loaded_is_not_scored_and_is_tried_again(browser: Browser, site_url: str) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.route("**/questions/*/", lambda route: route.abort())
    start(page, site_url)
    page.get_by_label("Your answer").fill("mine")
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_role("alert")).to_contain_text("The answer could not be loaded.")
    expect(page.locator(".interview-score")).to_have_text("Not scored.")
    page.unroute_all()
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("checkbox").first).to_be_visible()
    context.close()


def test_no_question_fits(page: Page, site_url: str) -> None:
    page.goto(site_url + INTERVIEW)
    page.get_by_label("Interview format").check()
    page.get_by_label("Advanced").check()
    expect(page.locator("article").get_by_role("status")).to_have_text("No question fits this choice.")
    expect(page.get_by_role("button", name="Start")).to_be_disabled()
    page.get_by_label("Advanced").uncheck()
    expect(page.get_by_role("button", name="Start")).to_be_enabled()


@pytest.fixture(scope="module")
def speaking(site_url: str, browser: Browser) -> Iterator[Browser]:
    """A browser with a microphone that hums."""
    launched = launch(browser.browser_type, *FAKE_MICROPHONE)
    yield launched
    launched.close()


def record(page: Page) -> None:
    """Begin to record, and wait until there is something to hear."""
    page.get_by_role("button", name="Record your voice").click()
    page.wait_for_function("() => window.recorder?.state === 'recording'")
    page.evaluate(HEARD)


def spoken(context: BrowserContext, site_url: str) -> Page:
    """Record the answer to the first question."""
    context.add_init_script(RECORDER)
    page = context.new_page()
    start(page, site_url)
    record(page)
    expect(page.locator(".interview-clock")).to_contain_text("Recording. It stays in the memory of this page.")
    return page


def test_a_recording_is_played_beside_the_answer_and_never_stored_or_sent(speaking: Browser, site_url: str) -> None:
    context = speaking.new_context(permissions=["microphone"], service_workers="block")
    page = spoken(context, site_url)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method != "GET" else None)
    page.get_by_role("button", name="Stop recording").click()
    expect(page.locator(".interview-clock")).to_contain_text("Recorded.")
    page.keyboard.press("r")
    expect(page.get_by_role("button", name="Stop recording")).to_be_visible()
    page.wait_for_function("() => recorder.state === 'recording'")
    page.evaluate(HEARD)
    reply(page)
    record(page)
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("audio")).to_have_count(3)
    expect(page.locator(".interview-follow audio")).to_have_count(1)
    page.wait_for_function("() => document.querySelector('audio').readyState > 0")
    assert page.evaluate("Object.keys(localStorage).every((key) => !localStorage[key].includes('blob:'))")
    assert page.evaluate(STORED_ELSEWHERE) == 0
    assert not sent
    page.reload()
    expect(page.get_by_role("heading", name="Your answer")).to_be_visible()
    expect(page.locator("audio")).to_have_count(0)
    context.close()


def test_a_page_that_was_kept_for_back_shows_what_is_stored_now(page: Page, site_url: str) -> None:
    start(page, site_url)
    expect(heading(page)).to_be_focused()
    expect(heading(page)).to_have_css("outline-style", "none")
    page.evaluate("key => localStorage.removeItem(key)", KEY)
    page.evaluate(KEPT)
    expect(page.get_by_role("button", name="Start")).to_be_visible()


def test_the_microphone_is_off_after_the_answer(speaking: Browser, site_url: str) -> None:
    context = speaking.new_context(permissions=["microphone"])
    context.add_init_script(
        "const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
        "navigator.mediaDevices.getUserMedia = async (some) => (window.stream = await ask(some));"
    )
    live = "window.stream.getTracks().some((track) => track.readyState === 'live')"
    page = spoken(context, site_url)
    assert page.evaluate(live)
    reply(page)
    assert not page.evaluate(live)
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("audio")).to_have_count(1)
    context.close()


@pytest.mark.parametrize(
    ("script", "text"),
    [
        (DENIED, "The microphone is not allowed on this page"),
        (DENIED.replace("NotAllowed", "NotFound"), "No microphone was found"),
        ("delete window.MediaRecorder", "This browser can't record here."),
        (
            "window.MediaRecorder = class { constructor() { throw new DOMException('', 'NotSupportedError'); } }",
            "could not be used",
        ),
    ],
)
def test_without_a_microphone_typing_remains(script: str, text: str, speaking: Browser, site_url: str) -> None:
    context = speaking.new_context(permissions=["microphone"])
    page = context.new_page()
    faults = watch(page)
    page.add_init_script(script)
    start(page, site_url)
    page.get_by_role("button", name="Record your voice").click()
    expect(page.locator(".interview-clock")).to_contain_text(text)
    expect(page.get_by_role("button", name="Record your voice")).to_be_visible()
    compare(page, "typed")
    expect(page.locator(".interview-text").first).to_have_text("typed")
    assert not faults
    context.close()


def test_an_interview_by_touch_in_a_narrow_window(browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page = context.new_page()
    faults = watch(page)
    page.goto(site_url + INTERVIEW)
    for name in ("Start", "Pause", "Go on", "Done"):
        expect(page.get_by_role("heading", name="Mock interview")).to_be_attached()
        page.get_by_role("button", name=name).tap()
    page.get_by_role("button", name="Compare").click()  # a tap so soon at the same place ends a double tap
    points = page.get_by_role("checkbox")
    expect(points.first).to_be_visible()
    onward = page.get_by_role("button", name="Next question")
    expect(onward).to_have_text("None: next question")
    points.first.tap()
    expect(onward).to_have_text("Next question")
    expect(page.locator(".interview-score")).to_contain_text("1 of ")
    page.locator(".study-answer > :last-child").scroll_into_view_if_needed()
    for part in (page.locator(".interview-score"), onward):
        expect(part).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_role("button", name="Next question").tap()
    finish(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert not faults
    context.close()


def interview_states(page: Page, site_url: str) -> Iterator[str]:
    """Bring a page into every state of an interview; yield the name of each."""
    page.add_init_script("localStorage['/ground-truth/study.interview'] ??= '{'")
    page.goto(site_url + INTERVIEW)
    expect(page.locator(".study-notice")).to_be_visible()
    yield "set aside"
    page.get_by_role("button", name="Keyboard shortcuts").click()
    yield "keys"
    page.keyboard.press("Escape")
    start(page, site_url)
    yield "question"
    page.get_by_role("button", name="Pause").click()
    yield "paused"
    reply(page)
    yield "follow-up"
    page.get_by_role("button", name="Compare").click()
    expect(page.locator(".interview-score")).to_be_visible()
    yield "nothing typed"
    page.get_by_role("button", name="Next question").click()
    compare(page, "typed " * 40, hits=1)
    yield "answer"
    page.get_by_role("button", name="Next question").click()
    finish(page)
    yield "report"
    page.get_by_role("button", name="into review").click()
    expect(page.locator(".interview-graded")).to_be_visible()
    yield "in review"
    page.get_by_role("button", name="New interview").click()
    expect(page.get_by_role("button", name="Last report")).to_be_visible()
    yield "setup"


def spoken_states(page: Page, site_url: str) -> Iterator[str]:
    """Bring a page into the states of an interview with a voice; yield the name of each."""
    page.add_init_script(RECORDER)
    start(page, site_url)
    record(page)
    expect(page.get_by_role("button", name="Stop recording")).to_be_visible()
    yield "recording"
    compare(page)
    expect(page.locator("audio")).to_be_visible()
    yield "recorded"


def unanswered_states(page: Page, site_url: str) -> Iterator[str]:
    """Bring a page into the state of an answer that could not be loaded; yield its name."""
    page.route("**/questions/*/", lambda route: route.abort())
    start(page, site_url)
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_role("alert")).to_be_visible()
    yield "no answer"


@pytest.mark.parametrize("states", [interview_states, spoken_states, unanswered_states])
@pytest.mark.parametrize("size", SIZES)
def test_no_step_has_a_violation(size: str, states: States, speaking: Browser, site_url: str) -> None:
    found = {}
    with speaking.new_context(
        viewport=SIZES[size], reduced_motion="reduce", permissions=["microphone"], service_workers="block"
    ) as context:
        page = context.new_page()
        for step in states(page, site_url):
            page.evaluate(OPEN_ALL)
            if faults := faults_of(page):
                found[step] = faults
    assert not found


def test_without_a_script_the_page_says_so(browser: Browser, site_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url + INTERVIEW)
    expect(page.locator("mock-interview")).to_contain_text("This page needs JavaScript")
    expect(page.get_by_role("heading", name="How it works")).to_be_visible()
    context.close()
