"""The log of reviews: write one into the storage of a browser, grade a question, read what is there."""

import json
from typing import Any

from playwright.sync_api import Locator, Page

ALGORITHMS = "questions/classical-algorithms/"
KEY = "/ground-truth/study.reviews"
HEADER = {"format": "ground-truth-reviews", "version": 1, "epoch": "e1"}
STORE = """async () => {
  await customElements.whenDefined("question-grade"); // then all code is there; the bundle says not which holds it
  const chunks = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/javascripts/chunk-"));
  const modules = await Promise.all(chunks.map(({ name }) => import(name)));
  return modules.flatMap(Object.values).find((value) => value?.reviews);
}"""
REVIEWS = f"({STORE})().then(({{ reviews }}) => reviews)"


def review(identity: str, question: str, grade: int = 3, at: int = 1_790_000_000_000) -> dict[str, Any]:
    """Return a review as the log holds it."""
    return {"id": identity, "question": question, "grade": grade, "at": at}


def log(*events: dict[str, Any], **header: Any) -> str:
    """Return the text of a stored log."""
    return "".join(json.dumps(line) + "\n" for line in (HEADER | header, *events))


def opened(page: Page, question: str) -> Locator:
    """Open the full answer of a question; return the place where it is graded."""
    section = page.locator(f".question:has(#{question})")
    section.locator("> .full-answer > summary").click()
    return section.locator("question-grade").first


def stored(page: Page, key: str = KEY) -> str:
    """Return what the storage holds."""
    text: str = page.evaluate("key => localStorage.getItem(key) ?? ''", key)
    return text


def put(page: Page, site_url: str, text: str) -> None:
    """Write a text into the storage before any of our code reads it."""
    page.goto(site_url + "about/verification/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])


def reviews(page: Page) -> list[dict[str, Any]]:
    """Return the reviews that count."""
    found: list[dict[str, Any]] = page.evaluate(REVIEWS)
    return found
