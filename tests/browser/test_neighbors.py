"""From question to question in study order: by link, by key, by finger; and the keys that can be turned off."""

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.bank.loading import Bank
from tests.support.pages import watch


def address(bank: Bank, place: int) -> str:
    """Return the address of a question by its place in study order."""
    entry = list(bank.questions.values())[place]
    return f"questions/{entry.category}/#{entry.id}"


def ends(bank: Bank) -> int:
    """Return the place of the last question of the first category."""
    return len(bank.questions_of(next(iter(bank.categories)))) - 1


def test_links_and_keys_lead_through_all_pages_in_study_order(page: Page, site_url: str, bank: Bank) -> None:
    last = ends(bank)
    page.goto(site_url + address(bank, 0).partition("#")[0])
    page.keyboard.press("k")  # nothing is before the first
    page.keyboard.press("j")
    expect(page).to_have_url(site_url + address(bank, 0))
    for place in range(1, last + 2):  # the last step leads to the next page
        page.keyboard.press("j")
        expect(page).to_have_url(site_url + address(bank, place))
    reached = page.locator(f"h2[id='{address(bank, last + 1).partition('#')[2]}']")
    expect(reached).to_be_in_viewport()
    page.wait_for_load_state()
    page.keyboard.press("k")
    expect(page).to_have_url(site_url + address(bank, last))
    question = page.locator(".question").last
    expect(question.get_by_role("link", name="Next question")).to_be_hidden()
    question.locator("> .full-answer > summary").click()
    question.get_by_role("link", name="Next question").click()
    expect(page).to_have_url(site_url + address(bank, last + 1))
    question = page.locator(".question").first
    question.locator("> .full-answer > summary").click()
    question.get_by_role("link", name="Previous question").click()
    expect(page).to_have_url(site_url + address(bank, last))


def test_the_chosen_level_leaves_questions_out(page: Page, site_url: str, bank: Bank) -> None:
    first = bank.questions_of(next(iter(bank.categories)))
    shown = [entry.id for entry in first if entry.level == "intermediate"]
    page.goto(f"{site_url}questions/{first[0].category}/")
    page.locator("question-controls select").select_option("intermediate")
    page.locator("h1").click()
    for name in shown:
        page.keyboard.press("j")
        expect(page).to_have_url(f"{site_url}questions/{first[0].category}/#{name}")
    page.keyboard.press("j")
    expect(page).to_have_url(site_url + address(bank, ends(bank) + 1))


SWIPE = """async ([selector, by]) => {
  const target = document.querySelector(selector);
  const at = (x) => new Touch({ identifier: 1, target, clientX: x, clientY: 200 });
  const fire = (type, touches, changed) =>
    target.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches: changed }));
  fire("touchstart", [at(180)], [at(180)]);
  fire("touchend", [], [at(180 + by)]);
}"""


def test_a_swipe_turns_to_the_neighbor_but_not_where_something_scrolls(
    browser: Browser, site_url: str, bank: Bank
) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, service_workers="block")
    page = context.new_page()
    faults = watch(page)
    page.goto(site_url + "questions/evaluation-metrics/#confusion-matrix")
    page.wait_for_load_state("networkidle")
    second = bank.questions_of("evaluation-metrics")[1].id
    page.locator("#confusion-matrix-answer > summary").click()
    wide = "#confusion-matrix-answer pre > code"
    assert page.locator(wide).first.evaluate("box => box.scrollWidth > box.clientWidth")
    page.evaluate(SWIPE, [wide, -120])
    page.evaluate(SWIPE, ["#confusion-matrix-answer p", -30])
    expect(page).to_have_url(site_url + "questions/evaluation-metrics/#confusion-matrix")
    page.evaluate(SWIPE, ["#confusion-matrix-answer p", -120])
    expect(page).to_have_url(f"{site_url}questions/evaluation-metrics/#{second}")
    page.evaluate(SWIPE, [f"#{second}", 120])
    expect(page).to_have_url(site_url + "questions/evaluation-metrics/#confusion-matrix")
    context.close()
    assert not faults


@pytest.mark.parametrize("start", ["", "study/progress/"])
def test_every_page_lists_its_keys_and_all_of_them_can_be_turned_off(start: str, page: Page, site_url: str) -> None:
    page.goto(site_url + start)
    dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    page.keyboard.press("?")
    expect(dialog).to_contain_text("next question")
    switch = dialog.get_by_label("Single-key shortcuts")
    switch.uncheck()
    page.keyboard.press("Escape")
    page.goto(site_url + "questions/classical-algorithms/")
    for key in "?jknp,.fs/":
        page.keyboard.press(key)
    expect(dialog).to_have_count(0)
    expect(page.locator("[data-md-toggle=search]")).not_to_be_checked()
    expect(page).to_have_url(site_url + "questions/classical-algorithms/")
    page.get_by_role("button", name="Single-key shortcuts").click()
    switch.check()
    dialog.get_by_role("button", name="Close").click()
    page.keyboard.press("n")
    expect(page).not_to_have_url(site_url + "questions/classical-algorithms/")
