"""The pages: Markdown that calls macros. Their calls say which question stands where, and in which order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.utils.meta import get_data

from macros.bank.problems import Problem

DOCS = Path("docs")
CALL = re.compile(r"\{\{\s*(\w+)\(\s*(?:[\"']([^\"']*)[\"'])?\s*\)\s*\}\}")
RAW = re.compile(r"\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\}", re.DOTALL)
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


class Call(NamedTuple):
    """A macro call on a page."""

    file: str
    line: int
    macro: str
    argument: str


@dataclass(frozen=True)
class Page:
    """A page as it is written."""

    path: str  # below docs/
    text: str  # without the front matter
    meta: dict[str, Any]
    calls: list[Call]

    @property
    def introduction(self) -> str:
        """What stands between the title and the first macro."""
        return TITLE.sub("", self.text, count=1).partition("{{")[0].strip()


def read_pages(root: Path) -> tuple[dict[str, Page], list[Problem]]:
    """Return all pages by their path below `docs/`, and what is wrong with those that can't be read."""
    pages, problems = {}, []
    for path in sorted((root / DOCS).rglob("*.md")):
        file = path.relative_to(root).as_posix()
        try:
            source = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            problems.append(Problem(file, 1, "", f"is not UTF-8 (byte {error.start})", "save it as UTF-8"))
            continue
        text, meta = get_data(source)
        name = path.relative_to(root / DOCS).as_posix()
        pages[name] = Page(name, text, meta, list(calls(file, source)))
    return pages, problems


def calls(file: str, source: str) -> Iterator[Call]:
    """Yield the macro calls of a page, those that it only quotes left out."""
    shown = RAW.sub(lambda quoted: "\n" * quoted[0].count("\n"), source)
    for found in CALL.finditer(shown):
        yield Call(file, shown.count("\n", 0, found.start()) + 1, found[1], found[2] or "")
