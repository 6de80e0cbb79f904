"""Prose is Markdown: no HTML, no Jinja, no block fence, no heading, and every formula closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.problems import Problem
from macros.bank.prose import prose, without_code_and_tex

CALLS = 'in an answer, a paragraph of its own may be {{ formula("id") }}, table, figure or example; else remove it'
FORBIDDEN = (
    (re.compile(r"</?[a-zA-Z!]|<!--"), "HTML", "write Markdown, or put code in backticks"),
    (re.compile(r"\{\{|\{%|\{#"), "Jinja", CALLS),
    (re.compile(r"^\s*///", re.MULTILINE), "a block fence (///)", "remove it; the renderer writes the blocks"),
    (re.compile(r"^\s*#{1,6} ", re.MULTILINE), "a heading", "use a paragraph; the renderer writes the headings"),
    (re.compile(r"\\[()\[\]]"), "a formula that is not closed, or display math", r"write \( ... \) in one paragraph"),
    (re.compile(r"\$\$|!\[|^\s*\|", re.MULTILINE), "display math, an image or a table", "make it an entry of its own"),
)


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each piece of prose that is more than Markdown paragraphs."""
    for section, entries in draft.entries.items():
        for index, entry in entries:
            for place, text in prose(entry):
                rest = without_code_and_tex(text)
                for pattern, fault, remedy in FORBIDDEN:
                    if pattern.search(rest):
                        yield draft.problem(section, index, place, f"{place[0]}: contains {fault}", remedy)
