"""Search: how well the judged queries are answered, how large the index is, and how long a keystroke takes."""

import copy
import gzip
import json
import shutil
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from macros.tools.browsers import chromium
from tests.support.searching import Score, judge, open_search
from tests.support.servers import serving

MANY = 250
RUNS = 5
FIRST = """async () => {
  const input = document.querySelector("[data-md-component=search-query]");
  const list = document.querySelector("[data-md-component=search-result] ol");
  const done = new Promise((resolve) => new MutationObserver(() => list.firstChild && resolve())
    .observe(list, { childList: true }));
  const start = performance.now();
  input.focus();
  input.value = "r";
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await done;
  return performance.now() - start;
}"""


def report(folder: Path) -> Iterator[str]:
    """Yield the measurements of the search, with the questions there are and with many."""
    site, many = folder / "site", folder / "many"
    shutil.copytree(site, many)
    index = json.loads(index_of(site).read_text(encoding="utf-8"))
    write(index_of(many), grown(index))
    yield f"search index: {size(index_of(site))}"
    yield f"search index of {MANY} questions, if each brings as much as now: {size(index_of(many))}"
    with chromium() as browser:
        yield from measured(browser, site, "search")
        yield from measured(browser, many, f"search, {MANY} questions")


def measured(browser: Browser, site: Path, name: str) -> Iterator[str]:
    """Yield the measurements of one site."""
    with serving(site) as address:
        yield f"{name}, first result after focus and keystroke: {first(browser, address):.0f} ms"
        page = browser.new_page()
        page.goto(address)
        open_search(page)
        scores, times, _ = judge(page)
        yield f"{name}, keystroke to results: {spread(times)}"
        yield from (f"{name}, {quality(kind, score)}" for kind, score in sorted(scores.items()))


def index_of(site: Path) -> Path:
    """Return the file of the index."""
    (path,) = (site / "assets/search").glob("index-*.json")
    return path


def write(path: Path, index: dict[str, Any]) -> None:
    """Write an index as the build does."""
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def size(path: Path) -> str:
    """Return how large a file is."""
    content = path.read_bytes()
    return f"{len(content) / 1000:.0f} kB, {len(gzip.compress(content, 9)) / 1000:.1f} kB compressed"


def grown(index: dict[str, Any]) -> dict[str, Any]:
    """Return an index of many questions: copies, in each of which every second word is another than before."""
    columns = index["documents"]
    documents = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    questions = [document for document in documents if document["kind"] == "question"]
    copies = [changed(questions[at % len(questions)], at // len(questions)) for at in range(len(questions), MANY)]
    return index | {"documents": {name: values + [copy[name] for copy in copies] for name, values in columns.items()}}


def changed(document: dict[str, Any], number: int) -> dict[str, Any]:
    """Return another question of the same size: every second word is reversed and shifted through the alphabet."""
    other = copy.copy(document)
    for name in ("title", "text", "words"):
        other[name] = " ".join(shifted(word, at, number) for at, word in enumerate(document[name].split()))
    other["aliases"] = [
        " ".join(shifted(word, at, number) for at, word in enumerate(alias.split())) for alias in document["aliases"]
    ]
    return other


def shifted(word: str, at: int, number: int) -> str:
    """Return a word, or one made of it."""
    if at % 2:
        return word
    return "".join(
        chr((ord(letter) - 97 + number * 3) % 26 + 97) if letter.isalpha() else letter for letter in word[::-1]
    )


def first(browser: Browser, address: str) -> float:
    """Return the median time from focus and keystroke to the first result, nothing being cached."""
    times: list[float] = []
    for _ in range(RUNS):
        page = browser.new_context().new_page()
        page.goto(address, wait_until="networkidle")
        times.append(page.evaluate(FIRST))
        page.context.close()
    return statistics.median(times)


def quality(kind: str, score: Score) -> str:
    """Return how well one kind of query is answered; right for an absent topic is to say that it is not covered."""
    values = f"first {score.success(1):.3f}, in three {score.success(3):.3f}, MRR {score.reciprocal():.3f}"
    return f"{kind} ({len(score.ranks)}): {values}, nothing found {score.empty / len(score.ranks):.3f}"


def spread(times: list[float]) -> str:
    """Return median and 95th percentile."""
    return f"median {statistics.median(times):.1f} ms, 95th percentile {statistics.quantiles(times, n=20)[-1]:.1f} ms"
