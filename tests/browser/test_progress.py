"""The progress page: forecast, export, import and reset; and hostile files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

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


def test_the_forecast_follows_the_date_of_the_interview(page: Page, site_url: str, bank: Bank) -> None:
    number = len(bank.questions_of("classical-algorithms"))
    page.clock.set_fixed_time("2027-06-01T12:00:00")
    put(page, site_url, log(review("a1", "naive-bayes", 3, page.evaluate("Date.now()"))))
    page.goto(site_url + PROGRESS)
    row = page.locator("tr", has_text="Classical algorithms")
    expect(row.locator("td")).to_have_text([f"1 of {number}", "1", "0", f"{round(100 / number)}%"])
    page.get_by_label("Date of your interview").fill("2027-07-01")
    expect(page.locator("study-progress").get_by_role("status").first).to_contain_text(
        "In 30 days you are likely to know"
    )
    expect(row.locator("td")).to_have_count(6)
    without, daily = (int(text.rstrip("%")) for text in row.locator("td").all_inner_texts()[4:])
    assert 0 < without < 100 / number
    assert daily > 80
    page.reload()
    expect(row.locator("td")).to_have_count(6)
    page.clock.set_fixed_time("2027-07-03T12:00:00")
    page.reload()
    expect(row.locator("td")).to_have_count(4)


def test_every_question_shows_its_last_grade_and_its_next_review(page: Page, site_url: str) -> None:
    page.clock.set_fixed_time("2027-06-01T12:00:00")
    put(page, site_url, log(review("a1", "naive-bayes", 3, page.evaluate("Date.now()"))))
    page.goto(site_url + PROGRESS)
    page.locator("summary", has_text="Classical algorithms").click()
    row = page.locator("tr:has(a[href$='#naive-bayes'])")
    expect(row.locator("td")).to_have_text(["good", "2027-06-03", "100%"])
    page.clock.set_fixed_time("2027-06-09T12:00:00")
    page.reload()
    page.locator("summary", has_text="Classical algorithms").click()
    expect(row.locator("td").nth(1)).to_have_text("now")
    row.get_by_role("link").click()
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
    row = page.locator("tbody tr", has_text="Classical algorithms").first
    expect(row.locator("td")).to_have_text([f"0 of {number}", "1", "1", "0%"])
    page.locator("summary", has_text="Classical algorithms").click()
    expect(page.locator("tr:has(a[href$='#naive-bayes']) td")).to_have_text(["again", "today", "0%"])


def test_the_progress_leads_to_the_categories_and_to_the_review(page: Page, site_url: str) -> None:
    page.goto(site_url + PROGRESS)
    page.get_by_role("link", name="Review now").click()
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    page.goto(site_url + PROGRESS)
    page.get_by_role("rowheader").get_by_role("link", name="Classical algorithms").click()
    expect(page).to_have_url(site_url + ALGORITHMS)


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
    expect(page.locator("tfoot")).to_contain_text("1 of")


def test_a_reset_asks_first_and_can_be_undone(page: Page, site_url: str) -> None:
    put(page, site_url, log(review("a1", "naive-bayes")))
    page.goto(site_url + PROGRESS)
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Reset").click()
    assert len(reviews(page)) == 1
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Reset").click()
    expect(page.locator("tfoot")).to_contain_text("0 of")
    page.reload()
    page.get_by_role("button", name="Undo reset").click()
    expect(page.locator("tfoot")).to_contain_text("1 of")
    expect(page.get_by_role("button", name="Undo reset")).to_have_count(0)


HOSTILE: dict[str, tuple[Callable[[], str], str]] = {
    "cut off": (lambda: export_of(review("a1", "naive-bayes"))[:-4], "The file is not JSON"),
    "foreign": (lambda: '{"theme": "dark"}', "The file is not an export of this site"),
    "newer": (lambda: export_of(version=3), "written by a newer version"),
    "large": (lambda: export_of(note="x" * 10_000_000), "too large"),
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
    expect(page.locator("tfoot")).to_contain_text("1 of")
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
