"""What the HTML of a text may hold: a list of elements, attributes and address schemes. All else is refused."""

import re
from functools import cache
from html.parser import HTMLParser

Elements = dict[str, dict[str, re.Pattern[str]]]  # the attributes of each, and what they may be

ADDRESS = re.compile(r"(?:https?://|mailto:)[!-~]+")
CODE_CLASS = re.compile(r"[a-z][a-z0-9]{0,2}")  # Pygments' short names
PHRASE: Elements = {  # what a paragraph may hold
    **{name: {} for name in ("em", "strong", "code", "br")},
    "a": {"href": ADDRESS},
    "span": {"class": re.compile(f"arithmatex|{CODE_CLASS.pattern}")},
}
BLOCKS: Elements = PHRASE | {
    **{name: {} for name in ("p", "pre", "ul", "li", "blockquote")},
    "ol": {"start": re.compile(r"\d{1,3}")},
    "div": {"class": re.compile(r"(?:language-\w+ )?highlight")},
}
TABLE: Elements = PHRASE | {name: {} for name in ("table", "thead", "tbody", "tr", "th", "td")}
CLASS = re.compile(r"[\w -]+")
QUESTIONS = re.compile(r"assets/questions\.json")
OF_PAGES: Elements = {
    **{f"h{level}": {"id": re.compile(r"[\w-]+")} for level in (1, 2, 3, 4)},
    **{name: {"class": CLASS} for name in ("p", "div", "details")},
    **{name: {} for name in ("summary", "random-question")},
    **{f"study-{name}": {"data-questions": QUESTIONS} for name in ("review", "progress")},
    **{name: {"data-questions": QUESTIONS} for name in ("mock-interview", "interview-plan")},
    "a": {"href": re.compile(rf"{ADDRESS.pattern}|(?!//)[\w./-]*(?:#[\w-]+)?"), "class": CLASS},
}
NAMES = "fill stroke opacity fill-opacity stroke-opacity stroke-width stroke-linecap stroke-linejoin stroke-dasharray"
NAMES += " id x y d transform clip-path text-anchor font-size font-weight font-style width height patternunits"
NAMES += " x1 y1 x2 y2 cx cy r rx ry points viewbox xmlns role aria-labelledby"
DRAWN = dict.fromkeys(NAMES.split(), re.compile(r"(?:(?!url\((?!#))[^<>])*", re.IGNORECASE))
SHAPES = "svg title desc g defs path text tspan rect circle ellipse line polyline polygon clippath pattern"
FORMS = {
    "phrase": PHRASE,
    "blocks": BLOCKS,
    "table": TABLE,
    "page": BLOCKS | TABLE | OF_PAGES,
    "drawing": dict.fromkeys(SHAPES.split(), DRAWN),
}
PLACEHOLDER = " The PDF is linked here when it has been made. "  # the only comment that pages need
WITHOUT_END = {"br"}


class Listener(HTMLParser):
    """Notes what is not allowed."""

    def __init__(self, allowed: Elements) -> None:
        super().__init__(convert_charrefs=False)
        self.allowed = allowed
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, an attribute or an address that is not on the list."""
        if tag not in WITHOUT_END:
            self.open.append(tag)
        if tag not in self.allowed:
            self.faults.append(f"<{tag}>")
            return
        for name, value in attrs:
            if not (pattern := self.allowed[tag].get(name)):
                self.faults.append(f'{name}="…" on <{tag}>')
            elif not pattern.fullmatch(value or ""):
                self.faults.append(f'a link to "{value}"' if name == "href" else f'{name}="{value}" on <{tag}>')

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element that ends where it begins as a browser does: outside of a drawing it just begins."""
        self.handle_starttag(tag, attrs)
        if self.allowed is FORMS["drawing"]:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Note the end of an element that is not the last one open: it would end one of the page."""
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Note a sign that begins an element which never ends."""
        if "<" in data:
            self.faults.append("<")

    def handle_decl(self, decl: str) -> None:
        """Note a declaration."""
        self.faults.append(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        """Note a section of raw characters."""
        self.faults.append(f"<![{data}]>")

    def handle_comment(self, data: str) -> None:
        """Note a comment but that which is a placeholder."""
        if data != PLACEHOLDER:
            self.faults.append(f"<!--{data}-->")

    def handle_pi(self, data: str) -> None:
        """Note a processing instruction."""
        self.faults.append(f"<?{data}>")

    def close(self) -> None:
        """Note what is still open at the end."""
        super().close()
        self.faults += [f"<{tag}> without end" for tag in self.open]


@cache  # a server checks the same texts again after each edit
def faults(html: str, form: str) -> tuple[str, ...]:
    """Return what in some HTML is not allowed, each once, in the order in which it stands there.

    Args:
        html: what a text became.
        form: what the place of the text can hold: a phrase, blocks, a table, a page, or a drawing.
    """
    listener = Listener(FORMS[form])
    listener.feed(html)
    listener.close()
    return tuple(dict.fromkeys(listener.faults))
