"""Weight: what a first visit to a page transfers when compressed, and how many elements a page has."""

import gzip
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Response

from macros.tools.browsers import chromium
from tests.support.servers import serving

SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
    .observe({type: "layout-shift", buffered: true});
  setTimeout(() => done(sum), 500);
})"""


def report(folder: Path) -> Iterator[str]:
    """Yield the measurements of every page."""
    site = folder / "site"
    with serving(site) as address, chromium() as browser:
        for page in sorted(site.rglob("index.html")):
            yield line(browser, address, page.parent.relative_to(site).as_posix().removeprefix("."))


def line(browser: Browser, address: str, name: str) -> str:
    """Return what a first visit to one page costs."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))  # noqa: PLW0108 (a method of a list takes no mark)
    page.goto(f"{address}{name}/" if name else address, wait_until="networkidle")
    weight = sum(compressed(response) for response in responses)
    elements = page.evaluate("document.querySelectorAll('*').length")
    inside = page.evaluate("[...document.querySelectorAll('.question')].map(q => q.querySelectorAll('*').length + 1)")
    shift = page.evaluate(SHIFT)
    context.close()
    a_question = f", {sum(inside) / len(inside):.0f} a question (at most {max(inside)})" if inside else ""
    return f"{name or 'home'}: {weight / 1000:.0f} kB compressed, {elements} elements{a_question}, CLS {shift:.3f}"


def compressed(response: Response) -> int:
    """Return the size of a response, compressed as Pages does unless it is compressed already."""
    body = response.body()
    return len(body) if response.url.endswith((".woff2", ".png")) else len(gzip.compress(body))
