"""Find the prose in an entry, and the formulas in the prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from macros.bank.models import PART, Entry, Question

INLINE_TEX = re.compile(r"\\\((.+?)\\\)", re.DOTALL)
CODE = re.compile(r"(`+)(?:.*?[^`])\1(?!`)", re.DOTALL)
Place = tuple[str | int, ...]

NOT_PROSE = {"id", "category", "level", "checked", "tex", "url", "ref", "see", "kind", "related", "aliases"}
NOT_PROSE |= {"title", "name", "authors", "publisher", "reading"}  # plain text, in one line


def prose(entry: Entry) -> Iterator[tuple[Place, str]]:
    """Yield place and text of everything in an entry that is rendered as Markdown, the calls of parts left out."""
    is_question = isinstance(entry, Question)
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        if name in NOT_PROSE or (is_question and name == "question"):
            continue
        yield from strings(PART.sub("", value) if is_question and name == "answer" else value, (name,))


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


def inline_tex(text: str) -> list[str]:
    """Return the formulas in a text, those in code left out."""
    return INLINE_TEX.findall(CODE.sub("", text))


def without_code_and_tex(text: str) -> str:
    """Return a text with its code and formulas cut out."""
    return INLINE_TEX.sub("", CODE.sub("", text))
