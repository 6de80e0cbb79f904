"""Bring a page into every state that a reader meets."""

from collections.abc import Callable, Iterator
from datetime import date

from playwright.sync_api import FilePayload, Page, expect

from tests.support.reviews import ALGORITHMS, log, opened, put, review

PROGRESS = "study/progress/"
States = Callable[[Page, str], Iterator[str]]


def review_states(page: Page, site_url: str) -> Iterator[str]:
    """Bring a page into every state of a review; yield the name of each."""
    put(page, site_url, "damaged")
    page.goto(site_url + "study/review/")
    page.get_by_text("Choose categories and levels").click()
    page.get_by_label("When is your interview?").fill("2020-01-01")
    expect(page.locator("interview-plan")).to_contain_text("is over")
    yield "setup, with a notice, and a date that is over"
    page.get_by_label("When is your interview?").fill(date.today().isoformat())
    expect(page.get_by_role("button", name="Cram")).to_be_visible()
    yield "setup, on the day of the interview"
    page.get_by_label("When is your interview?").fill("")
    page.keyboard.press("?")
    yield "keys"
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Start").click()
    expect(page.locator("study-review h2")).to_be_focused()
    yield "question"
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Answer")).to_be_visible()
    yield "answer"
    page.keyboard.press("3")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    yield "question, with undo"
    page.get_by_role("button", name="End").click()
    yield "session over"
    page.evaluate("text => localStorage.setItem('/ground-truth/study.reviews', text)", log(version=3))
    page.reload()
    expect(page.get_by_role("button", name="Start")).to_be_disabled()
    yield "setup, read only"


def progress_states(page: Page, site_url: str) -> Iterator[str]:
    """Bring a page into every state of the progress; yield the name of each."""
    put(page, site_url, log(review("a1", "naive-bayes"), review("a2", "gone")))
    page.goto(site_url + ALGORITHMS)
    opened(page, "naive-bayes").get_by_role("button", name="Good").click()
    expect(page.get_by_role("button", name="Undo").last).to_be_visible()
    yield "graded"
    page.goto(site_url)
    expect(page.locator("study-tally").first).not_to_be_empty()
    yield "home"
    page.goto(site_url + PROGRESS)
    page.get_by_label("When is your interview?").fill("2099-01-01")
    for title in page.locator("study-progress details > summary").all():
        title.click()
    page.get_by_role("button", name="Show as QR code").click()
    expect(page.locator(".study-code svg")).to_be_visible()
    yield "progress"
    page.goto(site_url + PROGRESS + "#log=x")
    expect(page.get_by_role("region", name="From another device")).to_be_focused()
    yield "link refused"
    file: FilePayload = {"name": "reviews.json", "mimeType": "application/json", "buffer": b"damaged"}
    page.get_by_label("Import reviews").set_input_files(file)
    expect(page.locator(".study-backup output").last).to_contain_text("Nothing was changed")
    yield "import refused"
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Reset").click()
    expect(page.get_by_role("button", name="Undo reset")).to_be_visible()
    yield "reset"
    page.evaluate("text => localStorage.setItem('/ground-truth/study.reviews', text)", log(version=3))
    page.reload()
    expect(page.get_by_role("button", name="Undo reset")).to_be_disabled()
    yield "read only"


def failed_states(page: Page, site_url: str) -> Iterator[str]:
    """Bring a page into the states in which something could not be loaded; yield the name of each."""
    page.route("**/questions/*/", lambda route: route.abort())
    page.goto(site_url + "study/review/")
    page.get_by_role("button", name="Start").click()
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    yield "no answer"
    page.route("**/assets/questions-*.json", lambda route: route.abort())
    for name in ("review", "progress", "interview"):
        page.goto(f"{site_url}study/{name}/")
        expect(page.get_by_role("alert")).to_contain_text("could not be loaded")
        yield f"no list of questions: {name}"
