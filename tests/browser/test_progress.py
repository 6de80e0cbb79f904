"""The progress page: forecast, export, import and reset; and hostile files."""

import json
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from macros.bank.loading import Bank
from tests.support.accessibility import SIZES, faults_of
from tests.support.pages import watch
from tests.support.reviews import ALGORITHMS, log, opened, put, review, reviews, stored
from tests.support.states import PROGRESS, States, failed_states, progress_states, review_states

MARKUP = "<img src=x onerror=\"document.title='owned'\">"


def export_of(*events: Any, **fields: Any) -> str:
    """Return the text of an exported file."""
    document = {"format": "ground-truth-reviews", "version": 1, "exported": "2027-01-01T00:00:00.000Z"}
    return json.dumps(document | {"events": list(events)} | fields)


def strip(page: Page, title: str) -> Locator:
    """Return the strip of a category."""
    return page.locator(".study-strips li", has_text=title)


def facts(page: Page, question: str) -> Locator:
    """Return what the list of its category says of a question."""
    page.locator("summary", has_text="Classical algorithms").click()
    return page.locator(f"li:has(> a[href$='#{question}']) > p")


def test_the_forecast_follows_the_date_of_the_interview(page: Page, site_url: str, bank: Bank) -> None:
    number = len(bank.questions_of("classical-algorithms"))
    page.clock.set_fixed_time("2027-06-01T12:00:00")
    put(page, site_url, log(review("a1", "naive-bayes", 3, page.evaluate("Date.now()"))))
    page.goto(site_url + PROGRESS)
    share = f"about {int(100 / number + 0.5)}% recalled today"  # as the page rounds
    expect(strip(page, "Classical algorithms")).to_contain_text(f"1 seen · {number - 1} new · {share}")
    expect(page.locator("study-progress .numbers div")).to_have_text(
        [f"0known of {len(bank.questions)}", "1reviewed", "0due today"]
    )
    forecast = page.locator("study-progress > [role=status]").first
    curve = page.get_by_role("img", name="What you are likely to recall.")
    expect(forecast).to_contain_text("With a date to come, you see here")
    expect(curve).to_have_count(0)
    page.get_by_label("When is your interview?").fill("2027-07-01")
    expect(forecast).to_contain_text("In 30 days you are likely to recall")
    daily, without = (int(text) for text in re.findall(r"(\d+)%", forecast.inner_text()))
    assert daily > 80
    assert without <= 100 / len(bank.questions) + 1
    expect(curve).to_have_accessible_name(
        re.compile(rf"2027-07-01: {daily}% with a review every day, {without}% without")
    )
    page.set_viewport_size({"width": 360, "height": 740})
    page.reload()
    expect(curve).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert not page.locator("study-progress table").count()
    page.clock.set_fixed_time("2027-07-03T12:00:00")
    page.reload()
    expect(forecast).to_contain_text("With a date to come, you see here")
    expect(curve).to_have_count(0)


def test_every_question_shows_its_last_grade_and_its_next_review(page: Page, site_url: str) -> None:
    page.clock.set_fixed_time("2027-06-01T12:00:00")
    put(page, site_url, log(review("a1", "naive-bayes", 3, page.evaluate("Date.now()"))))
    page.goto(site_url + PROGRESS)
    said = facts(page, "naive-bayes")
    expect(said).to_have_text("last “good” · next review 2027-06-03 · about 100% recalled today")
    page.clock.set_fixed_time("2027-06-09T12:00:00")
    page.reload()
    expect(facts(page, "naive-bayes")).to_contain_text("next review now")
    page.get_by_role("link", name="Naive Bayes").first.click()
    expect(page).to_have_url(site_url + ALGORITHMS + "#naive-bayes")


def test_what_was_just_forgotten_is_not_known_and_due_on_every_page(page: Page, site_url: str, bank: Bank) -> None:
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Again").click()
    expect(place.get_by_role("status")).to_contain_text("Graded again today")
    number = len(bank.questions_of("classical-algorithms"))
    known = f"0 of {number} known, 1 graded"
    expect(page.locator("question-controls study-tally")).to_contain_text(known)
    page.goto(site_url)
    expect(page.locator(".categories li", has_text="Classical algorithms")).to_contain_text(known)
    page.goto(site_url + "study/review/")
    expect(page.locator("study-review")).to_contain_text("1 question due, 9 new today.")
    page.goto(site_url + PROGRESS)
    expect(strip(page, "Classical algorithms")).to_contain_text(
        f"1 seen · {number - 1} new · 1 due · about 0% recalled"
    )
    expect(facts(page, "naive-bayes")).to_have_text("last “again” · next review today · about 0% recalled today")


def test_the_progress_leads_to_the_categories_and_to_the_review(page: Page, site_url: str) -> None:
    put(page, site_url, log(review("a1", "naive-bayes")))
    page.goto(site_url + PROGRESS)
    page.get_by_role("link", name="Start without a date").click()
    expect(page.get_by_role("button", name="Show answer")).to_be_visible()
    page.goto(site_url + PROGRESS)
    strip(page, "Classical algorithms").get_by_role("link").click()
    expect(page).to_have_url(site_url + ALGORITHMS)


def copied_link(page: Page) -> str:
    """Copy the link with the log, and return it."""
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator(".study-backup output").last).to_contain_text("Link copied")
    link: str = page.evaluate("navigator.clipboard.readText()")
    return link


def test_a_link_offers_its_reviews_adds_them_once_and_leaves_the_address(
    page: Page, browser: Browser, site_url: str
) -> None:
    put(page, site_url, log(review("a1", "naive-bayes"), review("a2", "roc-curve", 1), review("a3", "f1-score")))
    page.goto(site_url + PROGRESS)
    link = copied_link(page)
    assert link.startswith(f"{site_url}{PROGRESS}#log=")
    with browser.new_context(service_workers="block") as context:
        other = context.new_page()
        sent: list[str] = []
        other.on("request", lambda request: sent.append(request.url))
        faults = watch(other)
        put(other, site_url, log(review("b1", "naive-bayes", 2), review("a3", "f1-score"), epoch="e2"))
        other.goto(link)
        offer = other.get_by_role("region", name="From another device")
        expect(offer).to_be_focused()
        expect(offer).to_contain_text(
            "3 entries of your log from another device, 2 of them new here. What you have stays."
        )
        assert [entry["id"] for entry in reviews(other)] == ["a3", "b1"]
        other.keyboard.press("Tab")
        other.keyboard.press("Enter")
        expect(offer).to_contain_text("2 new entries added.")
        expect(other).to_have_url(site_url + PROGRESS)
        assert {entry["id"] for entry in reviews(other)} == {"a1", "a2", "a3", "b1"}
        other.evaluate("link => (location.href = link)", link)
        expect(offer).to_contain_text("none of them new here")
        offer.get_by_role("button", name="Close").click()
        expect(offer).to_be_hidden()
        expect(other).to_have_url(site_url + PROGRESS)
        other.evaluate("link => (location.href = link)", link[:-20])
        expect(offer).to_contain_text("The link was cut off or changed on its way: copy it again. Nothing was changed.")
        assert len(reviews(other)) == 4
        assert not [address for address in sent if "log=" in address]
        assert not faults


def many(number: int) -> str:
    """Return the text of a log with so many reviews, whose ids are as random as real ones."""
    ids = (sha256(str(index).encode()).hexdigest()[:20] for index in range(number))
    return log(*(review(identity, "naive-bayes", at=index) for index, identity in enumerate(ids)))


def test_the_log_is_shown_as_codes_while_it_fits(page: Page, site_url: str) -> None:
    show = page.get_by_role("button", name="Show as QR code")
    said = page.locator(".study-backup output").last
    first = page.get_by_role("img", name=re.compile(r"QR code, Code 1 of \d"))
    onward = page.get_by_role("button", name="Next code")
    for number, shown, codes in ((0, 0, 0), (5, 1, 0), (90, 1, 1), (900, 0, 0)):
        put(page, site_url, many(number))
        page.goto(site_url + PROGRESS)
        show.click()
        expect(said).not_to_be_empty()
        expect(first).to_have_count(shown)
        expect(onward).to_have_count(codes)
        if number == 0:
            expect(said).to_contain_text("There is nothing to take along yet")
        if codes:
            onward.press("Enter")
            expect(page.get_by_role("img", name="QR code, Code 2 of")).to_be_visible()
    expect(said).to_have_text("Your log is too long for 6 QR codes. Copy the link, or export a file.")


def test_the_sheet_of_the_system_gets_the_link_and_the_file(page: Page, site_url: str, tmp_path: Path) -> None:
    page.add_init_script(
        "navigator.canShare = () => true; window.given = [];"
        "navigator.share = async (data) => { given.push(data); if (window.refused) throw window.refused; }"
    )
    put(page, site_url, log(review("a1", "naive-bayes")))
    page.goto(site_url + PROGRESS)
    said = page.locator(".study-backup output").last
    page.get_by_role("button", name="Share link").click()
    expect(said).to_have_text("Shared.")
    assert "#log=" in page.evaluate("given[0].url")
    page.get_by_role("button", name="Share file").click()
    page.wait_for_function("() => given.length === 2")
    (tmp_path / "shared.txt").write_text(page.evaluate("given[1].files[0].text()"), encoding="utf-8")
    page.get_by_label("Import reviews").set_input_files(tmp_path / "shared.txt")
    expect(said).to_have_text("0 new entries imported; 1 were here already.")
    page.evaluate("window.refused = new DOMException('', 'NotAllowedError')")
    page.get_by_role("button", name="Share link").click()
    expect(said).to_contain_text("This device could not share it.")


def test_an_export_is_imported_by_another_browser(page: Page, browser: Browser, site_url: str, tmp_path: Path) -> None:
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Good").click()
    expect(place.get_by_role("status")).to_contain_text("Graded good")
    page.goto(site_url + PROGRESS)
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    context = browser.new_context()
    other = context.new_page()
    other.goto(site_url + PROGRESS)
    for answer in ("1 new entry imported; 0 were here already.", "0 new entries imported; 1 were here already."):
        other.get_by_label("Import reviews").set_input_files(file)
        expect(other.locator(".study-backup output")).to_have_text(answer)
    assert reviews(other) == reviews(page)
    context.close()


def test_a_copy_is_asked_for_after_twenty_reviews(page: Page, site_url: str) -> None:
    page.goto(site_url + "study/review/")
    reminder = page.get_by_text("It is time to keep a copy of your reviews")
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    expect(reminder).to_have_count(0)
    put(page, site_url, log(*(review(f"a{number}", "naive-bayes") for number in range(20))))
    page.goto(site_url + "study/review/")
    expect(reminder).to_be_visible()
    page.get_by_role("link", name="export them").click()
    with page.expect_download():
        page.get_by_role("button", name="Export").click()
    page.goto(site_url + "study/review/")
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    expect(reminder).to_have_count(0)


def test_a_copy_is_made_and_taken_by_key(page: Page, site_url: str, tmp_path: Path) -> None:
    page.on("filechooser", lambda _: None)  # from here on the browser tells of it; that takes a while to arrange
    put(page, site_url, log(review("a1", "naive-bayes")))
    page.goto(site_url + PROGRESS)
    page.get_by_role("button", name="Export").focus()
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    download.value.save_as(tmp_path / "reviews.json")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Import")).to_be_focused()
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Space")
    chooser.value.set_files(tmp_path / "reviews.json")
    expect(page.locator(".study-backup output")).to_have_text("0 new entries imported; 1 were here already.")
    page.get_by_role("button", name="Reset").focus()
    page.once("dialog", lambda dialog: dialog.accept())
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Undo reset").press("Enter")
    expect(strip(page, "All questions")).to_contain_text("1 seen")


def test_a_reset_asks_first_and_can_be_undone(page: Page, site_url: str) -> None:
    put(page, site_url, log(review("a1", "naive-bayes")))
    page.goto(site_url + PROGRESS)
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Reset").click()
    assert len(reviews(page)) == 1
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Reset").click()
    expect(page.locator("study-progress")).to_contain_text("You have graded no question yet.")
    expect(page.locator(".study-strips")).to_be_hidden()
    page.reload()
    page.get_by_role("button", name="Undo reset").click()
    expect(strip(page, "All questions")).to_contain_text("1 seen")
    expect(page.get_by_role("button", name="Undo reset")).to_have_count(0)


HOSTILE: dict[str, tuple[Callable[[], str], str]] = {
    "cut off": (lambda: export_of(review("a1", "naive-bayes"))[:-4], "The file is not JSON"),
    "foreign": (lambda: '{"theme": "dark"}', "The file is not an export of this site"),
    "newer": (lambda: export_of(version=3), "written by a newer version"),
    "large": (lambda: export_of(note="x" * 10_000_000), "too large"),
    "larger than the storage": (
        lambda: export_of(*(review(f"a{number}", "naive-bayes") for number in range(78_000))),
        "This browser has no room for so many entries. Nothing was changed.",
    ),
    "deep": (lambda: "[" * 3_000_000 + "]" * 3_000_000, "Nothing was changed"),
    "markup": (
        lambda: export_of({"id": MARKUP, "question": MARKUP, "grade": MARKUP, "at": MARKUP}, exported=MARKUP),
        "0 new entries imported; 0 were here already. 1 entry could not be read.",
    ),
    "markup in an undo": (
        lambda: export_of({"id": "x1", "undoes": MARKUP, "at": 1}, {"id": MARKUP, "undoes": "b1", "at": 1}),
        "0 new entries imported; 0 were here already. 2 entries could not be read.",
    ),
    "markup as version": (lambda: export_of(version=MARKUP), "written by a newer version"),
    "markup as format": (lambda: export_of(format=MARKUP), "The file is not an export of this site"),
    "markup as events": (lambda: export_of()[:-3] + json.dumps(MARKUP) + "}", "The file is not an export of this site"),
    "markup beside": (
        lambda: export_of(review("a1", "naive-bayes") | {"note": MARKUP}, {MARKUP: MARKUP}),
        "1 new entry imported; 0 were here already. 1 entry could not be read.",
    ),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_does_no_harm(case: str, page: Page, site_url: str, tmp_path: Path) -> None:
    text, answer = HOSTILE[case]
    file = tmp_path / "reviews.json"
    file.write_text(text(), encoding="utf-8")
    put(page, site_url, log(review("b1", "naive-bayes")))
    page.goto(site_url + PROGRESS)
    expect(strip(page, "All questions")).to_contain_text("1 seen")
    page.get_by_label("Import reviews").set_input_files(file)
    expect(page.locator(".study-backup output")).to_contain_text(answer)
    assert [entry["id"] for entry in reviews(page)] == ["a1", "b1"][case != "markup beside" :]
    assert MARKUP not in stored(page)
    assert page.locator("img[src=x]").count() == 0
    assert page.title() != "owned"


@pytest.mark.parametrize("states", [review_states, progress_states, failed_states])
@pytest.mark.parametrize("size", SIZES)
def test_no_state_has_a_violation(size: str, states: States, browser: Browser, site_url: str) -> None:
    with browser.new_context(viewport=SIZES[size], reduced_motion="reduce", service_workers="block") as context:
        page = context.new_page()
        complaints = watch(page)
        found = {state: faults for state in states(page, site_url) if (faults := faults_of(page))}
    assert not found
    assert states is failed_states or not complaints


def test_grades_are_told_apart_in_forced_colors(browser: Browser, site_url: str) -> None:
    context = browser.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(site_url + ALGORITHMS)
    place = opened(page, "naive-bayes")
    place.get_by_role("button", name="Good").click()
    good, easy = (place.get_by_role("button", name=name) for name in ("Good", "Easy"))
    expect(good).to_have_css("font-weight", "700")
    style = "button => getComputedStyle(button).outlineStyle + getComputedStyle(button).borderStyle"
    assert good.evaluate(style) != easy.evaluate(style)
    context.close()
