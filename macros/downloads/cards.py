"""Questions as flashcards: cut from the built pages, so that each answer is rendered once and reads the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import urljoin

from macros.snippets import lighten

CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)"')
SECTION = re.compile(
    r'<section class="question"[^>]*>\s*<h2 id="(?P<id>[^"]+)">(?P<question>.*?)</h2>'
    r'.*?<details class="short-answer"[^>]*>\s*<summary>.*?</summary>(?P<short>.*?)</details>'
    r'\s*<details class="full-answer"[^>]*>\s*<summary>.*?</summary>(?P<full>.*)</details>.*?</section>',
    re.DOTALL,
)
SECTION_END = "</section>"
PART = re.compile(r'<h3 id="[^"]*?-(key-points|mistakes|follow-ups|sources|related)">.*?</h3>')
LINK = re.compile(r'(<a\b[^>]*?\shref=")([^"]*)')
TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Card:
    """A question as HTML: its formulas are still TeX, as Anki wants them, and its links are full addresses."""

    id: str
    link: str
    question: str
    short: str
    answer: str
    key_points: str
    mistakes: str
    follow_ups: str
    sources: str


def cards_of(html: str) -> Iterator[Card]:
    """Yield the questions of a page whose formulas are not typeset yet, in the order of the page.

    Args:
        html: the page; it names its own address.

    Raises:
        ValueError: when it does not.
    """
    canonical = CANONICAL.search(html)
    if not canonical:
        raise ValueError("a page of questions does not name its address; set site_url in mkdocs.yml")
    for section in html.split(SECTION_END):
        if found := SECTION.search(section + SECTION_END):
            yield card(found, unescape(canonical[1]))


def card(found: re.Match[str], address: str) -> Card:
    """Return the card of a section of a page with an address."""
    answer, *rest = PART.split(found["full"])
    parts = dict(zip((name.replace("-", "_") for name in rest[::2]), rest[1::2], strict=True))
    values = {"question": found["question"], "short": found["short"], "answer": answer, **parts}
    values.pop("related", None)  # cards come in their own order
    finished = {name: detached(value, address) for name, value in values.items()}
    return Card(id=found["id"], link=f"{address}#{found['id']}", **finished)


def detached(html: str, address: str) -> str:
    """Return HTML that works away from the page that it was cut from, without the scripts of the site.

    Args:
        html: a part of the page.
        address: the address of the page, to which its links are relative.
    """
    linked = LINK.sub(lambda link: link[1] + urljoin(address, link[2]), lighten(html))
    return linked.replace("<pre>", '<pre tabindex="0">').strip()  # what scrolls must be reachable by key


def plain(html: str) -> str:
    """Return the text of some HTML, one line a paragraph or list item."""
    lines = (line.strip() for line in unescape(TAG.sub("", html.replace("<li>", "• "))).splitlines())
    return "\n".join(line for line in lines if line)
