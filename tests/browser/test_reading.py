"""A reader opens, closes, filters, follows links and prints, with mouse, keyboard, phone, and without a script."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.pages import KEPT, watch
from tests.support.reviews import KEY, log, review

METRICS = "questions/evaluation-metrics/"


def open_count(page: Page) -> int:
    """Return how many answers are open."""
    return page.locator(".question > details[open]").count()


def test_answers_are_closed_at_first_and_open_on_click(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    answer = page.locator("#roc-curve-answer")
    expect(answer.locator("p").first).not_to_be_visible()
    answer.locator("> summary").click()
    expect(answer.locator("p").first).to_be_visible()
    answer.locator("> summary").click()
    expect(answer.locator("p").first).not_to_be_visible()


def test_answers_open_by_key(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    summary = page.locator("#roc-curve-answer > summary")
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#roc-curve-answer")).to_have_attribute("open", "")


def test_all_answers_open_and_close_at_once(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.get_by_role("button", name="Open all answers").click()
    assert open_count(page) == page.locator(".question > details").count() > 0
    expect(page.locator("question-controls output")).to_have_text("All answers are open")
    page.get_by_role("button", name="Close all").click()
    assert open_count(page) == 0


def test_level_filter_shows_the_questions_of_one_level(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    all_questions = page.locator(".question").count()
    page.locator("question-controls select").select_option("intermediate")
    shown = page.locator(".question:visible")
    assert {item.get_attribute("data-level") for item in shown.all()} == {"intermediate"}
    expect(page.locator("question-controls output")).to_have_text(f"{shown.count()} of {all_questions} questions")
    assert page.locator(".md-sidebar--secondary .md-nav__link:visible").count() == shown.count()


def test_each_level_says_how_many_questions_it_has_and_none_leads_to_an_empty_page(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    options = page.locator("question-controls select").locator("option[value]:not([value=''])")
    shown = options.evaluate_all("all => all.map(({ value, label, disabled }) => [value, label, disabled])")
    numbers = {level: page.locator(f".question[data-level={level}]").count() for level, _, _ in shown}
    assert 0 in numbers.values()
    assert shown == [[level, f"{level.capitalize()} ({count})", count == 0] for level, count in numbers.items()]


def test_the_level_is_kept_for_the_visit_and_hides_no_target(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    level, counted = page.locator("question-controls select"), page.locator("question-controls output")
    level.select_option("intermediate")
    shown = counted.inner_text()
    page.locator(".md-sidebar--primary").get_by_role("link", name="Generalization and validation").click()
    expect(page.locator("h1")).to_contain_text("Generalization")
    expect(level).to_have_value("intermediate")
    expect(counted).to_have_text(re.compile(r"\d+ of \d+ questions"))
    expect(page.locator(".question:visible:not([data-level=intermediate])")).to_have_count(0)
    page.goto(site_url + "questions/python-sql-and-libraries/")
    expect(counted).to_have_text("No intermediate questions here: all are shown")
    expect(page.locator(".question:visible")).to_have_count(page.locator(".question").count())
    page.goto(site_url + METRICS + "#confusion-matrix")
    expect(page.locator("#confusion-matrix")).to_be_in_viewport()
    expect(level).to_have_value("")
    page.goto(site_url + "questions/classical-algorithms/")
    page.goto(site_url + METRICS)
    expect(counted).to_have_text(shown)
    assert page.evaluate("Object.keys(sessionStorage)") == ["/ground-truth/level"]


@pytest.mark.parametrize("anchor", ["roc-curve-answer", "roc-curve-sources"])
def test_a_link_into_a_closed_answer_opens_it(anchor: str, page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{METRICS}#{anchor}")
    expect(page.locator("#roc-curve-answer")).to_have_attribute("open", "")
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    assert open_count(page) == 1


def test_a_link_to_a_hidden_question_shows_it(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.locator("question-controls select").select_option("fundamental")
    page.evaluate("location.hash = 'roc-curve-sources'")
    expect(page.locator("#roc-curve-sources")).to_be_in_viewport()
    expect(page.locator("question-controls select")).to_have_value("")


def test_a_link_to_a_question_does_not_give_the_answer_away(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{METRICS}#roc-curve")
    expect(page.locator("#roc-curve")).to_be_in_viewport()
    assert open_count(page) == 0


def test_the_link_of_a_question_is_copied(page: Page, site_url: str) -> None:
    page.clock.install(time="2027-06-01T12:00:00")
    page.goto(site_url + METRICS)
    page.clock.pause_at("2027-06-01T13:00:00")  # the answer stands as long as the test looks
    link = page.locator(".question:has(#roc-curve) .copy-link")
    link.click()
    expect(link).to_have_text("Link copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"{site_url}{METRICS}#roc-curve"
    page.clock.run_for(2_000)
    expect(link).to_have_text("Link")


def test_under_a_finger_the_link_of_a_question_goes_to_the_sheet_of_the_system(browser: Browser, site_url: str) -> None:
    rights = ["clipboard-read", "clipboard-write"]
    with browser.new_context(has_touch=True, is_mobile=True, permissions=rights) as context:
        page = context.new_page()
        page.add_init_script(
            "navigator.share = async (data) => { window.given = data; if (window.error) throw error; }"
        )
        page.goto(site_url + METRICS)
        link = page.locator(".question:has(#roc-curve) .copy-link")
        link.tap()
        page.wait_for_function("() => window.given")
        assert page.evaluate("given.url") == f"{site_url}{METRICS}#roc-curve"
        assert page.evaluate("given.title") == page.locator("#roc-curve").inner_text()
        page.evaluate("window.error = new DOMException('', 'AbortError')")
        link.tap()
        expect(link).to_have_text("Link")
        page.evaluate("window.error = new DOMException('', 'NotAllowedError')")
        link.tap()
        expect(link).to_have_text("Link copied")


def test_a_link_inside_the_page_leaves_open_answers_open(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS, wait_until="networkidle")
    page.locator("#confusion-matrix-answer > summary").click()
    contents = page.locator(".md-sidebar--secondary")
    for name in ("f1-score", "roc-curve"):
        contents.locator(f"a[href$='#{name}']").click()
        expect(page).to_have_url(f"{site_url}{METRICS}#{name}")
        expect(page.locator(f"#{name}")).to_be_in_viewport()
    page.go_back()
    expect(page.locator("#f1-score")).to_be_in_viewport()
    assert open_count(page) == 1


def test_back_shows_what_was_open_where_the_reader_was(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS, wait_until="networkidle")
    page.get_by_role("button", name="Open all answers").click()
    page.locator("#roc-curve-answer > summary").click()
    page.evaluate("scrollTo(0, 9000)")
    opened = open_count(page)
    page.wait_for_function("() => scrollY > 8000")
    place = page.evaluate("scrollY")  # what opened above may have moved it
    page.locator(".md-sidebar--primary").get_by_role("link", name="Data preparation").click()
    expect(page.locator("h1")).to_have_text("Data preparation")
    assert open_count(page) == 0
    page.go_back()
    expect(page.locator("h1")).to_have_text("Evaluation metrics")
    expect(page.locator(".question > details[open]")).to_have_count(opened)
    expect(page.locator("#roc-curve-answer")).not_to_have_attribute("open", "")
    page.wait_for_function("place => Math.abs(scrollY - place) < 2", arg=place)


def test_a_page_that_was_kept_for_back_hears_what_came_meanwhile(page: Page, site_url: str) -> None:
    page.goto(site_url)
    place = page.locator(".categories li", has_text="Classical algorithms")
    expect(place.locator("study-tally")).to_be_visible()
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, log(review("a1", "naive-bayes"))])
    expect(place).not_to_contain_text("graded")
    page.evaluate(KEPT)
    expect(place).to_contain_text("1 graded")


def test_a_page_that_was_kept_for_back_comes_without_its_menu(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site_url + METRICS, wait_until="networkidle")
    button = page.get_by_role("button", name="Navigation")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    page.evaluate(KEPT)
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(page.locator(".md-sidebar--primary")).not_to_be_in_viewport()


def test_a_page_that_was_kept_for_back_opens_its_search_again(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.evaluate("history.replaceState(null, '', '?q=recall')")
    page.evaluate(KEPT)
    expect(page.locator("search-box input")).to_have_value("recall")
    expect(page.locator("search-box li a").first).to_be_visible()


def test_a_reload_keeps_answers_open(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS, wait_until="networkidle")
    page.locator("#roc-curve-answer > summary").click()
    page.wait_for_function("() => sessionStorage.length > 0")
    page.reload()
    expect(page.locator("#roc-curve-answer")).to_have_attribute("open", "")
    assert open_count(page) == 1


def test_a_link_to_a_page_shows_it_closed(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS, wait_until="networkidle")
    page.get_by_role("button", name="Open all answers").click()
    for name in ("Data preparation", "Evaluation metrics"):
        page.locator(".md-sidebar--primary").get_by_role("link", name=name).click()
        expect(page.locator("h1")).to_have_text(name)
    assert open_count(page) == 0
    page.get_by_role("button", name="Open all answers").click()
    page.locator(".md-sidebar--primary").get_by_role("link", name="Probability and statistics").click()
    expect(page.locator("h1")).to_have_text("Probability and statistics")
    page.locator(f"main a[href*='{METRICS}#']").first.evaluate("link => link.click()")  # a place is no way back
    expect(page.locator("h1")).to_have_text("Evaluation metrics")
    assert open_count(page) == 0


def test_navigation_keeps_the_browser_code_working(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.locator(".categories").get_by_role("link", name="Evaluation metrics").click()
    expect(page.locator("h1")).to_have_text("Evaluation metrics")
    page.get_by_role("button", name="Open all answers").click()
    assert open_count(page) > 0
    page.go_back()
    expect(page.locator(".categories")).to_be_visible()


def test_colors_follow_the_system_and_the_toggle(browser: Browser, site_url: str) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(site_url)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[title*='switch to light']").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    context.close()


def test_without_a_script_everything_can_be_read(browser: Browser, site_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url + METRICS)
    expect(page.locator(".controls")).not_to_be_visible()
    page.locator("#roc-curve-answer > summary").click()
    for part in (".formula .katex", ".comparison table", ".highlight", ".drawing svg", ".mistake"):
        expect(page.locator(f"#roc-curve-answer {part}").first).to_be_visible()
    context.close()


def test_the_header_buttons_work_by_key_on_a_phone(browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    faults = watch(page)
    page.goto(site_url + METRICS)
    button = page.get_by_role("button", name="Navigation")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-sidebar--primary")).to_be_in_viewport()
    context.close()
    assert not faults


def test_what_is_too_wide_scrolls_by_key(browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(site_url + "reference/tables/")
    box = page.locator(".md-typeset__scrollwrap[tabindex='0']").first
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("box => box.scrollLeft > 0", arg=box.element_handle())
    context.close()


def test_paper_shows_every_answer_and_no_button(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.emulate_media(media="print")
    expect(page.locator("#roc-curve-sources")).to_be_visible()
    box = page.locator("#roc-curve-sources").bounding_box()
    assert box
    assert box["height"] > 0
    expect(page.locator(".controls")).not_to_be_visible()


def test_printing_opens_the_answers_and_closes_them_again(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert open_count(page) == page.locator(".question > details").count()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert open_count(page) == 0


def test_an_address_that_names_nothing_shows_the_page(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{METRICS}#precision-and-recall%")
    expect(page.locator("h1")).to_be_in_viewport()
    page.evaluate("location.hash = '%E0'")
    page.go_back()
    expect(page.locator("h1")).to_be_in_viewport()
