"""Find the prose in an entry, and the formulas in the prose."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from macros.bank.models import PART, Entry, Question, Table
from macros.bank.reading import Place

INLINE_TEX = re.compile(r"\\\((.+?)\\\)", re.DOTALL)
CODE = re.compile(r"(`(?<!``)`*)(?!`)(?:.*?[^`])\1(?!`)", re.DOTALL)  # begins with a sign: Python looks fast
CORNER = "Aspect"  # a header cell without text has no name for a screen reader

NOT_PROSE = {"id", "category", "level", "checked", "tex", "url", "ref", "see", "kind", "related", "icon"}
PLAIN = {"title", "name", "authors", "publisher", "reading", "aliases", "asked_as"}  # plain text, in one line
BLOCKS = {"short", "answer"}  # all else is one paragraph


class Shown(NamedTuple):
    """A text of an entry as the renderer has it converted."""

    place: Place
    text: str
    form: str  # what may stand there: blocks, or a phrase


def prose(entry: Entry) -> Iterator[tuple[Place, str]]:
    """Yield place and text of everything in an entry that is rendered as Markdown, the calls of parts left out."""
    for name in fields(type(entry))[0]:
        value = getattr(entry, name)
        is_answer = isinstance(entry, Question) and name == "answer"
        yield from strings(PART.sub("", value) if is_answer else value, (name,))


def plain_texts(entry: Entry) -> Iterator[tuple[Place, str]]:
    """Yield place and text of everything in an entry that is shown as it is written."""
    for name in fields(type(entry))[1]:
        yield from strings(getattr(entry, name), (name,))


@cache
def fields(kind: type[Entry]) -> tuple[list[str], list[str]]:
    """Return the names of the fields of a kind of entry that are prose, and of those that are plain text."""
    plain = PLAIN | {"question"} if kind is Question else PLAIN  # what a follow-up asks is prose
    names = [name for name in kind.model_fields if name not in NOT_PROSE]
    return [name for name in names if name not in plain], [name for name in names if name in plain]


def strings(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield place and text of each string in a value."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from strings(item, (*place, index))
    elif isinstance(value, Entry):
        for inner, text in prose(value):
            yield (*place, *inner), text


def shown(entry: Entry) -> Iterator[Shown]:
    """Yield the texts of an entry exactly as the renderer has them converted; a table is converted as a whole."""
    if isinstance(entry, Table):
        return
    for place, text in prose(entry):
        if isinstance(entry, Question) and place == ("answer",):
            yield from (Shown(place, piece, "blocks") for piece in PART.split(entry.answer)[:: PART.groups + 1])
        else:
            yield Shown(place, text, "blocks" if place[-1] in BLOCKS else "phrase")


def markdown_rows(entry: Table) -> str:
    """Return the rows of a table as Markdown."""
    return markdown_table([entry.columns[0].strip() or CORNER, *entry.columns[1:]], entry.rows)


def markdown_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as Markdown."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(map(str.strip, line))} |" for line in lines)


def inline_tex(text: str) -> list[str]:
    """Return the formulas in a text, those in code left out."""
    return INLINE_TEX.findall(CODE.sub("", text))


def without_code_and_tex(text: str) -> str:
    """Return a text with its code and formulas cut out."""
    return INLINE_TEX.sub("", CODE.sub("", text))
