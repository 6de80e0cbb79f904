"""The pages: Markdown that calls macros. Their calls say which question stands where, and in which order."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.utils.meta import get_data

from macros.tools.problems import Problem

DOCS = Path("docs")
CALL = re.compile(r"\{\{\s*(\w+)\(\s*(?:[\"']([^\"']*)[\"'])?\s*\)\s*\}\}")
RAW = re.compile(r"\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\}", re.DOTALL)
CODE = re.compile(r"^(```+|~~~+).*?^\1|(`+)(?:.*?[^`])\2(?!`)", re.MULTILINE | re.DOTALL)
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
    source: str
    text: str  # without the front matter
    meta: dict[str, Any]

    @property
    def file(self) -> str:
        """What messages call it."""
        return (DOCS / self.path).as_posix()

    @cached_property
    def calls(self) -> list[Call]:
        """Its macro calls, those that it only quotes left out."""
        shown = RAW.sub(blank, self.source)
        return [
            Call(self.file, shown.count("\n", 0, found.start()) + 1, found[1], found[2] or "")
            for found in CALL.finditer(shown)
        ]

    @property
    def introduction(self) -> str:
        """What stands between the title and the first macro."""
        return TITLE.sub("", self.text, count=1).partition("{{")[0].strip()

    @property
    def prose(self) -> str:
        """Its source without code and what is quoted; what is left out leaves its lines empty."""
        return CODE.sub(blank, RAW.sub(blank, self.source))


def read_pages(root: Path) -> tuple[dict[str, Page], list[Problem]]:
    """Return all pages by their path below `docs/`, and what is wrong with those that can't be read."""
    pages, problems = {}, []
    for path in sorted((root / DOCS).rglob("*.md")):
        name = path.relative_to(root / DOCS).as_posix()
        try:
            source = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            fault = f"is not UTF-8 (byte {error.start})"
            problems.append(Problem((DOCS / name).as_posix(), 1, "", fault, "save it as UTF-8"))
        else:
            pages[name] = Page(name, source, *get_data(source))
    return pages, problems


def blank(found: re.Match[str]) -> str:
    """Return as many empty lines as a match has."""
    return "\n" * found[0].count("\n")
