"""Use the search box as a reader does: open it, type, and read what it finds."""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page

from tests.support.projects import ROOT

QUERIES: list[dict[str, Any]] = [
    query
    for path in sorted((ROOT / "tests/search").glob("*.json"))
    for query in json.loads(path.read_text(encoding="utf-8"))
]
INPUT = "[data-md-component=search-query]"
LINKS = "[data-md-component=search-result] ol a"
# From the keystroke to the next frame that shows its results.
TYPE = """async (text) => {
  const input = document.querySelector("[data-md-component=search-query]");
  const list = document.querySelector("[data-md-component=search-result] ol");
  input.value = text;
  const start = performance.now();
  const done = new Promise((resolve) => new MutationObserver((_, observer) => {
    if (list.ariaBusy === "true") return;
    observer.disconnect();
    resolve();
  }).observe(list, { attributes: true }));
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await done;
  const links = [...list.querySelectorAll("a")];
  const status = document.querySelector("search-box [role=status]").textContent;
  return [performance.now() - start, links.map((link) => link.href), status];
}"""
TYPE_ALL = f"""async (texts) => {{
  const found = [];
  for (const text of texts) found.push(await ({TYPE})(text));
  return found;
}}"""
ABSENT = "is not covered yet"
SCATTERED = "No answer has all of these words"


def open_search(page: Page) -> None:
    """Open the search box and wait until it can answer from the whole index: an answer from a part may change."""
    page.keyboard.press("/")
    page.wait_for_selector("search-box select", state="attached")
    page.wait_for_function("() => document.querySelector('search-box').answered")


def search(page: Page, text: str) -> tuple[float, list[str], str]:
    """Type a text; return after how many milliseconds which addresses are shown, and what is said of them."""
    milliseconds, addresses, status = page.evaluate(TYPE, text)
    return milliseconds, addresses, status


def question_of(address: str) -> str:
    """Return the id of the question that a result leads to; "" for something else."""
    return address.partition("#")[2] if "/questions/" in address else ""


@dataclass
class Score:
    """How well the queries of one kind are answered."""

    ranks: list[int] = field(default_factory=list)  # from 1; 0 when no right answer is in the first ten
    empty: int = 0

    def success(self, first: int) -> float:
        """Return the share of queries with a right answer among the first."""
        return sum(0 < rank <= first for rank in self.ranks) / len(self.ranks)

    def reciprocal(self) -> float:
        """Return the mean reciprocal rank."""
        return sum(1 / rank for rank in self.ranks if rank) / len(self.ranks)


def judge(page: Page, queries: list[dict[str, Any]] = QUERIES) -> tuple[dict[str, Score], list[float], list[str]]:
    """Type judged queries; return the score of each kind, the times, and what was not answered first.

    Right for an absent topic is to say that it is not covered, or that its words stand nowhere together; that a topic
    is not covered must never be said of one that is there.
    """
    scores: defaultdict[str, Score] = defaultdict(Score)
    times, missed = [], []
    answers = page.evaluate(TYPE_ALL, [query["query"] for query in queries])  # one by one costs a third more
    for query, (milliseconds, addresses, status) in zip(queries, answers, strict=True):
        found = [question_of(address) for address in addresses[:10]]
        rank = next((at for at, name in enumerate(found, 1) if name in query["expect"]), 0)
        is_said_absent = ABSENT in status or SCATTERED in status
        times.append(milliseconds)
        for kind in (query["kind"], "all") if query["expect"] else (query["kind"],):
            scores[kind].ranks.append(rank if query["expect"] else int(is_said_absent))
            scores[kind].empty += not addresses
        if query["expect"] and ABSENT in status:
            scores["denied"].ranks.append(1)
            missed.append(f"{query['query']!r}: {status}")
        elif query["expect"] and rank != 1:
            missed.append(f"{query['query']!r}: {rank or 'none'}, first {found[:1]}")
        elif not query["expect"] and not is_said_absent:
            missed.append(f"{query['query']!r}: {status}; if it is covered now, take it out of absent.json")
    return dict(scores), times, missed
