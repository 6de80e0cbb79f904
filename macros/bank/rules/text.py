"""Prose is Markdown in paragraphs and lists, and what it becomes is what may stand in an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.prose import prose, without_code_and_tex
from macros.markup.allowlist import faults
from macros.tools.problems import Problem

CALLS = 'in an answer, a paragraph of its own may be {{ formula("id") }}, table, figure or example; else remove it'
DOLLARS = re.compile(r"(?<![\\$\w])\$(?=[^\s$])[^$\n]*[^\s$\\]\$(?![\d$])|\$\$")
FORBIDDEN = (
    (re.compile(r"\{\{|\{%|\{#"), "Jinja", CALLS),
    (re.compile(r"^\s*///", re.MULTILINE), "a block fence (///)", "remove it; the renderer writes the blocks"),
    (re.compile(r"\\[()\[\]]"), "a formula that is not closed, or display math", r"write \( ... \) in one paragraph"),
    (DOLLARS, "a formula between dollar signs", r"write \( ... \); a price is fine as it is, or as \$"),
)
REMEDY = "write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own"


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each piece of prose that is more than Markdown paragraphs."""
    for section, entries in draft.entries.items():
        for index, entry in entries:
            for place, text in prose(entry):
                rest = without_code_and_tex(text)
                found = [(fault, remedy) for pattern, fault, remedy in FORBIDDEN if pattern.search(rest)]
                if refused := dict.fromkeys(faults(draft.fragments.html(text))):
                    found.append((f"HTML: {', '.join(refused)}", REMEDY))
                for fault, remedy in found:
                    yield draft.problem(section, index, place, f"{place[0]}: contains {fault}", remedy)
