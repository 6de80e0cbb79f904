"""Open pages as a reader does, and hear what they complain of."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Frame, Page

from tests.support.projects import ROOT

DOCS = ROOT / "docs"
BOOK = "reference/book/one-page/"
SHEET = "reference/formulas/linear-models-and-regularization/"  # the one with most formulas
# As in a browser that keeps a page for Back, and shows it again.
KEPT = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"


def address_of(source: Path) -> str:
    """Return the address below the site of the page that a Markdown file becomes."""
    return re.sub(r"(^|/)index/$", r"\1", f"{source.with_suffix('').as_posix()}/")


# Of the pages that the build makes, one.
ADDRESSES = [*sorted(address_of(path.relative_to(DOCS)) for path in DOCS.rglob("*.md")), SHEET, "404.html"]


def watch(opened: Page) -> list[str]:
    """Return a list that fills with errors on the console and with requests to other hosts."""
    faults: list[str] = []
    opened.on("console", lambda message: faults.append(message.text) if is_fault(message) else None)
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("request", lambda request: faults.append(request.url) if is_foreign(request.url) else None)
    return faults


def let_pass(opened: Page | Frame, milliseconds: int) -> None:
    """Wait by the clock of the page: what it has put off for a shorter time has happened then, however busy it is."""
    opened.evaluate("milliseconds => new Promise((done) => setTimeout(done, milliseconds))", milliseconds)


def wait_until(opened: Page, expression: str, argument: Any = None) -> None:
    """Wait until an expression gives true, or a promise of it, which `wait_for_function` takes for true."""
    for _ in range(200):
        if opened.evaluate(expression, argument):
            return
        opened.wait_for_timeout(100)
    raise AssertionError(f"never true: {expression}")


def is_fault(message: ConsoleMessage) -> bool:
    """Tell whether a message on the console is a fault of the site."""
    return message.type in ("error", "warning") and "blocked by Playwright" not in message.text


def is_foreign(address: str) -> bool:
    """Tell whether an address is on another host."""
    parts = urlsplit(address)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname != "127.0.0.1"
