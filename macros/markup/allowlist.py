"""What the HTML of a text may hold: a list of elements, attributes and address schemes. All else is refused."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from urllib.parse import urlsplit

ELEMENTS: dict[str, set[str]] = {
    **{name: set() for name in ("p", "em", "strong", "code", "pre", "ul", "li", "br", "blockquote")},
    "ol": {"start"},
    "a": {"href"},
    "span": {"class"},  # highlighted code, and formulas that wait for KaTeX
    "div": {"class"},
}
SCHEMES = ("https", "http", "mailto")


class Listener(HTMLParser):
    """Notes what is not allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, an attribute or an address that is not on the list."""
        if tag not in ELEMENTS:
            self.faults.append(f"<{tag}>")
            return
        self.faults += [f'{name}="…" on <{tag}>' for name, _ in attrs if name not in ELEMENTS[tag]]
        for name, value in attrs:
            if name == "href" and urlsplit(value or "").scheme not in SCHEMES:
                self.faults.append(f'a link to "{value}"')

    def handle_decl(self, decl: str) -> None:
        """Note a declaration."""
        self.faults.append(f"<!{decl}>")

    def handle_comment(self, data: str) -> None:
        """Note a comment."""
        self.faults.append(f"<!--{data}-->")

    def handle_pi(self, data: str) -> None:
        """Note a processing instruction."""
        self.faults.append(f"<?{data}>")


@cache  # a server checks the same texts again after each edit
def faults(html: str) -> tuple[str, ...]:
    """Return what in some HTML is not allowed, in the order in which it stands there."""
    listener = Listener()
    listener.feed(html)
    listener.close()
    return tuple(listener.faults)
