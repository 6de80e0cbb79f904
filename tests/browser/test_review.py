"""A reader reviews: by key, by touch, with a screen reader's names, and without the network."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.bank.loading import Bank
from tests.support.accessibility import SIZES
from tests.support.bundles import compressed, loaded, sources
from tests.support.pages import watch
from tests.support.reviews import ALGORITHMS, log, put, review, reviews

REVIEW = "study/review/"
NOON = "2027-06-01T12:00:00"


def start(page: Page, site_url: str) -> None:
    """Begin a session; the first question is shown."""
    page.goto(site_url + REVIEW)
    page.get_by_role("button", name="Start").click()
    expect(page.locator("study-review h2")).to_be_focused()


def test_a_session_by_key_alone(page: Page, site_url: str) -> None:
    page.goto(site_url + REVIEW)
    expect(page.locator("study-review").get_by_role("status").first).to_contain_text("Start with 10 new questions: say")
    expect(page.get_by_text("I did not know it, or said something wrong.")).to_be_visible()
    page.keyboard.press("Enter")
    heading = page.locator("study-review h2").first
    expect(heading).to_be_focused()
    first = heading.inner_text()
    page.keyboard.press("Space")
    expect(page.get_by_role("region", name="Answer")).to_be_focused()
    expect(page.locator(".study-answer .full-answer")).to_contain_text("Sources")
    names = page.get_by_role("group", name="How well did you know it?").get_by_role("button").all_inner_texts()
    assert [name.replace("\n", " ").replace("  ", " ") for name in names] == [
        "Again 10 min",
        "Hard 15 min",
        "Good 2 days",
        "Easy 8 days",
    ]
    page.keyboard.press("3")
    expect(heading).not_to_have_text(first)
    page.keyboard.press("u")
    expect(page.locator("study-review h2").first).to_have_text(first)
    expect(page.get_by_role("region", name="Answer")).to_be_focused()
    assert reviews(page) == []
    page.keyboard.press("4")
    expect(page.locator(".study-steps")).to_contain_text("2 of 10")
    assert [entry["grade"] for entry in reviews(page)] == [4]


def test_the_answer_is_the_one_on_its_page(page: Page, site_url: str) -> None:
    page.goto(site_url + REVIEW)
    page.get_by_text("Choose categories and levels").click()
    page.get_by_label("Classical algorithms").check()
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="Show answer").click()
    shown = page.locator(".study-answer .full-answer > :not(summary, .landmarks)")
    expect(shown.first).to_be_visible()
    here = shown.all_inner_texts()
    link = page.locator(".study-answer .full-answer a[href*='#']").first.get_attribute("href") or ""
    assert link.startswith(site_url)
    page.goto(site_url + ALGORITHMS)
    page.locator(".full-answer > summary").first.click()
    there = page.locator(".full-answer").first.locator("> :not(summary, .landmarks)")
    assert [" ".join(text.split()) for text in here] == [" ".join(text.split()) for text in there.all_inner_texts()]


def test_again_returns_within_the_session_and_the_day_ends_after_ten(page: Page, site_url: str) -> None:
    start(page, site_url)
    first = page.locator("study-review h2").inner_text()
    for _ in range(10):
        page.keyboard.press("Enter")
        expect(page.get_by_role("region", name="Answer")).to_be_focused()
        page.keyboard.press("1" if not reviews(page) else "3")
        expect(page.get_by_role("region", name="Answer")).to_have_count(0)
    expect(page.locator("study-review h2")).to_have_text(first)
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Answer")).to_be_focused()
    page.keyboard.press("3")
    expect(page.locator("study-review h2")).to_have_text("All done for today")
    expect(page.locator("study-review")).to_contain_text("11 reviews: 1 again, 10 good. So far you recalled 10 of")
    expect(page.locator("study-review")).to_contain_text("10 more than before. Next: ")
    page.get_by_role("button", name="10 more new").click()
    expect(page.locator(".study-steps")).to_contain_text("1 of 10")
    expect(page.locator("study-review h2")).not_to_have_text(first)
    page.get_by_role("button", name="End").click()
    page.reload()
    expect(page.locator("study-review")).to_contain_text("Today is done")
    expect(page.get_by_role("button", name="Start")).to_have_count(0)
    page.get_by_label("30-second answers only").check()
    page.get_by_role("button", name="Review ahead: 10").click()
    page.keyboard.press("Enter")
    expect(page.locator(".study-answer .short-answer")).to_have_attribute("open", "")
    expect(page.locator(".study-answer .full-answer")).not_to_have_attribute("open", "")


def test_the_choice_of_categories_and_levels_is_kept(page: Page, site_url: str, bank: Bank) -> None:
    level, category = "intermediate", bank.categories["evaluation-metrics"]
    page.goto(site_url + REVIEW)
    page.get_by_text("Choose categories and levels").click()
    page.get_by_label(category.title).check()
    page.get_by_label(level.capitalize()).check()
    count = sum(question.level == level for question in bank.questions_of(category.id))
    assert 0 < count < 10
    expect(page.locator("study-review")).to_contain_text(f"Start with {count} new questions")
    page.reload()
    expect(page.get_by_label(level.capitalize())).to_be_checked()
    page.get_by_role("button", name="Start").click()
    for number in range(1, count + 1):
        expect(page.locator(".study-facts").first).to_have_text(f"{category.title} · {level.capitalize()}")
        expect(page.locator(".study-steps span")).to_have_text(f"{number} of {count}")
        page.keyboard.press("Enter")
        expect(page.get_by_role("region", name="Answer")).to_be_focused()
        page.keyboard.press("4")
    expect(page.locator("study-review h2")).to_have_text("All done for today")


def test_due_questions_wait_until_four_in_the_morning(page: Page, site_url: str) -> None:
    page.clock.set_fixed_time(NOON)
    put(page, site_url, log(review("a1", "naive-bayes", 3, page.evaluate("Date.now()"))))
    for time, words in (("2027-06-03T03:59:00", "nothing to repeat"), ("2027-06-03T04:00:00", "1 question due")):
        page.clock.set_fixed_time(time)
        page.goto(site_url + REVIEW)
        expect(page.locator("study-review")).to_contain_text(words)


def test_just_five_minutes(page: Page, site_url: str) -> None:
    page.clock.set_fixed_time(NOON)
    page.goto(site_url + REVIEW)
    page.get_by_role("button", name="Just 5 minutes").click()
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Answer")).to_be_focused()
    page.clock.set_fixed_time("2027-06-01T12:05:00")
    page.keyboard.press("3")
    expect(page.locator("study-review h2")).to_have_text("Session over")
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Show answer")).to_be_visible()


def test_a_choice_that_no_question_fits_is_called_so(page: Page, site_url: str) -> None:
    page.goto(site_url + REVIEW)
    page.get_by_text("Choose categories and levels").click()
    page.get_by_label("Interview format").check()
    page.get_by_label("Advanced").check()
    expect(page.locator("study-review").get_by_role("status").first).to_have_text("No question fits this choice.")
    expect(page.get_by_role("button", name="Start")).to_have_count(0)
    expect(page.get_by_role("group", name="Practice as you like")).to_have_count(0)
    page.locator("h1").click()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Keyboard shortcuts")).to_be_visible()


def test_the_keys_are_shown_and_can_be_turned_off(page: Page, site_url: str) -> None:
    page.goto(site_url + REVIEW)
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(dialog).to_contain_text("undo the last grade")
    page.keyboard.press("Tab")
    dialog.get_by_label("Single-key shortcuts").uncheck()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.reload()
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    page.keyboard.press("?")
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name="Keyboard shortcuts").click()
    expect(dialog.get_by_label("Single-key shortcuts")).not_to_be_checked()


@pytest.mark.parametrize("shortcuts", [True, False])
@pytest.mark.parametrize("address", [REVIEW, "study/interview/"])
def test_the_single_keys_of_the_theme_are_off_where_a_page_has_its_own(
    address: str, shortcuts: bool, page: Page, site_url: str
) -> None:
    page.goto(site_url + "about/verification/")
    page.locator("h1").click()
    page.keyboard.press("f")
    expect(page.locator("[data-md-toggle=search]")).to_be_checked()
    page.evaluate(
        "text => localStorage.setItem('/ground-truth/study.settings', text)", json.dumps({"shortcuts": shortcuts})
    )
    page.goto(site_url + address)
    expect(page.locator("study-review button, mock-interview button").first).to_be_visible()
    for key in "fs/pn,.":
        page.keyboard.press(key)
    expect(page.locator("[data-md-toggle=search]")).not_to_be_checked()
    expect(page).to_have_url(site_url + address)


def test_keys_leave_buttons_and_text_alone(page: Page, site_url: str) -> None:
    start(page, site_url)
    page.get_by_role("button", name="End").focus()
    page.keyboard.press("Enter")
    expect(page.locator("study-review h2")).to_have_text("Session over")
    page.get_by_role("button", name="Date and categories").click()
    page.get_by_text("Choose categories and levels").press("Space")
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    page.get_by_label("Fundamental").press("Space")
    expect(page.get_by_label("Fundamental")).to_be_checked()


def test_a_session_stands_alone_and_goes_on_after_a_reload_and_a_way_back(page: Page, site_url: str) -> None:
    page.clock.set_fixed_time(NOON)
    sidebar, heading = page.locator(".md-sidebar--primary"), page.locator("study-review h2").first
    page.goto(site_url + REVIEW)
    expect(sidebar).to_be_visible()
    page.get_by_role("button", name="10 at random").click()
    expect(sidebar).to_be_hidden()
    page.set_viewport_size(SIZES["phone"])
    page.get_by_role("button", name="Navigation").click()
    expect(sidebar.get_by_role("link", name="Mock interview")).to_be_in_viewport()
    page.mouse.click(SIZES["phone"]["width"] - 5, 400)
    page.set_viewport_size(SIZES["desktop"])
    expect(sidebar).to_be_hidden()
    first = heading.inner_text()
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Answer")).to_be_focused()
    page.keyboard.press("3")
    expect(page.locator(".study-steps")).to_contain_text("2 of 10")
    second = heading.inner_text()
    page.reload()
    expect(page.locator(".study-steps")).to_contain_text("2 of 10")
    expect(heading).to_have_text(second)
    page.locator(".md-tabs").get_by_role("link", name="About").click()
    expect(page.locator("h1")).to_contain_text("About")
    page.evaluate("addEventListener('keydown', (event) => (window.reached = event.key))")
    page.keyboard.press("f")
    assert page.evaluate("window.reached") == "f", "the theme listens on the window"
    page.keyboard.press("Escape")
    page.go_back()
    expect(heading).to_have_text(second)
    page.get_by_role("button", name="Undo").click()
    expect(heading).to_have_text(first)
    expect(page.locator(".study-steps")).to_contain_text("1 of 10")
    page.get_by_role("button", name="End").click()
    expect(sidebar).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    page.get_by_role("button", name="Start").click()
    page.clock.set_fixed_time("2027-06-02T12:00:00")
    page.reload()
    expect(page.get_by_role("button", name="Start")).to_be_visible()


def test_an_answer_that_cannot_be_loaded_is_tried_again(browser: Browser, site_url: str) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.route("**/questions/*/", lambda route: route.abort())
    start(page, site_url)
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("The answer could not be loaded.")
    expect(page.get_by_role("link", name="Open its page")).to_have_attribute("href", re.compile(r"/questions/.*#"))
    page.unroute_all()
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".study-answer .full-answer")).to_be_visible()
    context.close()


def test_a_session_by_touch_in_a_narrow_window(browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page = context.new_page()
    faults = watch(page)
    page.goto(site_url + REVIEW)
    for name in ("Start", "Show answer", "Good", "Undo", "Easy"):
        button = page.get_by_role("button", name=name)
        button.tap()
    expect(page.get_by_role("button", name="Show answer")).to_be_visible()
    assert [entry["grade"] for entry in reviews(page)] == [4]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert not faults
    context.close()


@pytest.mark.parametrize(("scheme", "color"), [("light", "rgb(11, 110, 127)"), ("dark", "rgb(92, 200, 216)")])
def test_check_boxes_take_the_color_of_the_palette(scheme: Any, color: str, browser: Browser, site_url: str) -> None:
    with browser.new_context(color_scheme=scheme, service_workers="block") as context:
        page = context.new_page()
        page.goto(site_url + "study/interview/")
        for name in ("30 minutes", "Advanced"):
            expect(page.get_by_label(name)).to_have_css("accent-color", color)


UNCOVERED = """buttons => buttons.every(button => {
  const { left, top, width, height } = button.getBoundingClientRect();
  return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
})"""


def test_nothing_covers_the_grades_on_a_phone(browser: Browser, site_url: str) -> None:
    with browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block") as context:
        page = context.new_page()
        put(page, site_url, "damaged")
        start(page, site_url)
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("could not be read")
        grades = page.locator(".study-bar button")
        page.locator(".study-answer pre > code").first.scroll_into_view_if_needed()
        page.evaluate(
            """document.body.insertAdjacentHTML('beforeend', '<aside class="notice"><p>New version</p></aside>')"""
        )
        page.mouse.move(180, 300)
        page.mouse.wheel(0, -200)
        expect(page.locator(".md-top")).to_be_hidden()
        assert grades.evaluate_all(UNCOVERED)


def test_the_grades_stand_in_one_low_row_and_give_way_to_large_text(browser: Browser, site_url: str) -> None:
    with browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block") as context:
        page = context.new_page()
        start(page, site_url)
        page.keyboard.press("Enter")
        bar, grades = page.locator(".study-bar"), page.locator(".study-bar .grade")
        expect(bar).to_be_in_viewport(ratio=1)
        height = "bar => bar.offsetHeight"
        assert bar.evaluate(height) <= 120
        assert len({box["y"] for grade in grades.all() if (box := grade.bounding_box())}) == 1
        page.evaluate("document.documentElement.style.fontSize = '250%'")  # twice the theme's
        expect(bar).not_to_be_in_viewport()
        assert bar.evaluate(height) <= 340
        assert grades.evaluate_all("all => all.every((one) => one.scrollWidth <= one.clientWidth)")


def test_without_a_script_the_page_says_so(browser: Browser, site_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for address in (REVIEW, "study/progress/"):
        page.goto(site_url + address)
        expect(page.locator("study-review, study-progress")).to_contain_text("This page needs JavaScript")
    context.close()


@pytest.mark.parametrize(("module", "limit"), [("site", 16_000), ("review", 25_200), ("interview", 28_000)])
def test_the_code_is_small(module: str, limit: int, site: Path) -> None:
    files = loaded(site, module)
    names = {name for path in files for name in sources(path)}
    assert "study/log/store.mjs" in names
    assert ("study/plan/schedule.mjs" in names) == (module != "site")
    assert sum(map(compressed, files)) <= limit, {path.name: compressed(path) for path in files}


@pytest.mark.parametrize(
    ("modules", "address"),
    [(["site"], "about/verification/"), (["site"], ALGORITHMS), (["site", "review"], REVIEW)],
)
def test_the_code_that_is_measured_is_what_the_page_loads(
    modules: list[str], address: str, page: Page, site: Path, site_url: str
) -> None:
    requested: set[str] = set()
    page.on("request", lambda request: requested.add(Path(urlsplit(request.url).path).name))
    page.goto(site_url + address, wait_until="networkidle")
    code = {path.name for path in (site / "javascripts").glob("*.js")}
    assert requested & code == {path.name for module in modules for path in loaded(site, module)}
