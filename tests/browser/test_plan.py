"""The date of the interview makes a plan: its pace, its bounds, its last days, and a calendar file."""

from playwright.sync_api import Browser, Page, expect

from macros.bank.loading import Bank
from tests.support.reviews import log, put, review

REVIEW = "study/review/"
PROGRESS = "study/progress/"
NOON = "2027-06-01T12:00:00"
DATE = "When is your interview?"


def test_a_date_sets_the_pace_and_is_the_one_of_the_progress_page(page: Page, site_url: str, bank: Bank) -> None:
    asked = sorted(bank.questions.values(), key=lambda entry: -(entry.asked_in or 0))
    days = 30
    daily = -(-len(asked) // days)
    page.clock.set_fixed_time(NOON)
    page.goto(site_url + PROGRESS)
    expect(page.locator("interview-plan")).to_contain_text("get a plan from today to that day")
    page.get_by_label(DATE).fill("2027-07-01")
    plan = page.locator("interview-plan").get_by_role("status")
    expect(plan).to_contain_text(f"30 days to go. {daily} new question")
    with page.expect_download() as download:
        page.get_by_role("button", name="Add to calendar").click()
    assert download.value.suggested_filename == "interview-plan.ics"
    text = download.value.path().read_text(encoding="utf-8")
    assert text.startswith("BEGIN:VCALENDAR")
    assert "DTSTART;VALUE=DATE:20270701" in text
    page.get_by_role("link", name="Start", exact=True).click()
    expect(page.locator("study-review h2")).to_have_text(asked[0].question)
    expect(page.locator(".study-steps")).to_contain_text(f"1 of {daily}")
    expect(page).to_have_url(site_url + REVIEW)
    page.get_by_role("button", name="End").click()
    page.get_by_role("button", name="Date and categories").click()
    page.get_by_label(DATE).fill("2027-05-03")
    expect(plan).to_contain_text("Your interview on Monday, May 3 is over.")
    expect(page.locator("study-review > .study-setup").get_by_role("status").first).to_contain_text("10 new questions")
    page.get_by_label(DATE).fill("")
    page.goto(site_url + PROGRESS)
    expect(page.get_by_label(DATE)).to_have_value("")


def test_the_last_days_cram_and_say_what_is_left_out(page: Page, site_url: str, bank: Bank) -> None:
    page.clock.set_fixed_time(NOON)
    put(page, site_url, log(review("a1", "naive-bayes", 4, page.evaluate("Date.now()") - 86_400_000)))
    page.goto(site_url + REVIEW)
    page.get_by_label(DATE).fill("2027-06-03")
    left = len(bank.questions) - 1 - 40
    page.get_by_text(f"{left} questions left out").click()
    expect(page.locator("interview-plan li")).to_have_count(left)
    page.get_by_role("button", name="Cram 10 short answers").click()
    page.keyboard.press("Enter")
    expect(page.locator(".study-answer .full-answer")).not_to_have_attribute("open", "")
    grades = page.get_by_role("group", name="How well did you know it?").get_by_role("button")
    expect(grades.last).to_contain_text("2 days")
    page.keyboard.press("1")
    expect(page.get_by_role("button", name="Show answer")).to_be_visible()
    expect(page.locator(".study-steps")).to_contain_text("1 of 10")
    page.clock.set_fixed_time("2027-06-03T09:00:00")
    page.keyboard.press("u")
    expect(grades.last).to_contain_text("done")
    page.get_by_role("button", name="End").click()
    expect(page.get_by_role("button", name="Only missed")).to_have_count(0)
    page.get_by_role("button", name="10 at random").click()
    expect(page.locator(".study-steps")).to_contain_text("1 of 10")


def test_a_session_is_the_question_alone_and_links_leave_it_alone(browser: Browser, site_url: str) -> None:
    with browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block") as context:
        page = context.new_page()
        page.goto(site_url + REVIEW)
        introduction = page.get_by_text("Say the answer aloud, then open ours")
        expect(introduction).to_be_visible()
        page.get_by_label("One category").select_option("classical-algorithms")
        page.get_by_role("button", name="Practice it").click()
        expect(introduction).to_be_hidden()
        expect(page.get_by_role("heading", level=1, name="Review")).to_have_count(1)
        bar = page.locator(".study-bar")
        expect(bar.get_by_role("progressbar", name="Done in this session")).to_have_js_property("value", 0)
        for name in ("Show answer", "End"):
            expect(bar.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
        page.keyboard.press("Enter")
        for name in ("Again", "Easy", "End"):
            expect(bar.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
        with context.expect_page() as opened:
            page.locator(".study-answer .full-answer a[href*='#']").first.click()
        assert "/questions/" in opened.value.url or "/reference/" in opened.value.url
        bar.get_by_role("button", name="Easy").dblclick()  # the second click is not for the next question
        expect(bar.get_by_role("button", name="Show answer")).to_be_visible()
        bar.get_by_role("button", name="End").click()
        expect(introduction).to_be_visible()
