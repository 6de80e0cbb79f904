"""Reviewing: how long it takes from a grade to the next question with 10,000 reviews in the log."""

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from macros.tools.browsers import chromium
from tests.support.servers import PREFIX, serving

REVIEWS = 10_000
DAY = 86_400_000
GRADES = 10  # that are measured
STORE = "([key, text]) => localStorage.setItem(key, text)"
GRADE = """async () => {
  const review = document.querySelector("study-review");
  const before = review.querySelector("h2");
  const start = performance.now();
  document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "3", bubbles: true}));
  const changed = () => new Promise((done) => new MutationObserver(done).observe(review, {childList: true}));
  while (review.contains(before)) await changed();
  return performance.now() - start;
}"""


def log(site: Path, now: int) -> str:
    """Return a log in which every question was reviewed many times, the last time long ago."""
    catalog = json.loads(next((site / "assets").glob("questions-*.json")).read_text(encoding="utf-8"))
    ids = [question["id"] for question in catalog["questions"]]
    header = {"format": "ground-truth-reviews", "version": 1, "epoch": "e1"}
    start = now - 900 * DAY
    events = (
        {"id": f"r{n}", "question": ids[n % len(ids)], "grade": 1 + n % 4, "at": start + n * DAY // 20}
        for n in range(REVIEWS)
    )
    return "".join(json.dumps(line) + "\n" for line in (header, *events))


def report(folder: Path) -> Iterator[str]:
    """Yield the time from a grade to the next question."""
    site = folder / "site"
    with serving(site) as address, chromium() as browser:
        page = browser.new_page()
        page.goto(address + "about/verification/")
        page.evaluate(STORE, [f"{PREFIX}study.reviews", log(site, page.evaluate("Date.now()"))])
        page.goto(address + "study/review/")
        page.get_by_role("button", name="Start").click()
        times = []
        for _ in range(GRADES):
            page.keyboard.press("Enter")
            page.locator(".study-answer").wait_for()
            times.append(page.evaluate(GRADE))
    yield f"grade to next question, {REVIEWS:,} reviews: median {median(times):.0f} ms, at most {max(times):.0f} ms"
