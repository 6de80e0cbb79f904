"""Prose is Markdown in paragraphs and lists, and what it becomes is what may stand in its place."""

import re
from collections.abc import Iterator
from functools import cache

from macros.bank.drafts import Draft
from macros.bank.prose import plain_texts, prose, shown, without_code_and_tex
from macros.markup.allowlist import faults
from macros.tools.problems import Problem

CALLS = 'in an answer, a paragraph of its own may be {{ formula("id") }}, table, figure or example; else remove it'
DOLLARS = re.compile(r"(?<![\\$\w])\$(?=[^\s$])[^$\n]*[^\s$\\]\$(?![\d$])|\$\$")
BETWEEN_DOLLARS = ("a formula between dollar signs", r"write \( ... \); a price is fine as it is, or as \$")
DELIMITER = re.compile(r"\\[()\[\]]")
FORBIDDEN = (
    (re.compile(r"\{\{|\{%|\{#"), "Jinja", CALLS),
    (re.compile(r"^\s*///", re.MULTILINE), "a block fence (///)", "remove it; the renderer writes the blocks"),
    (DELIMITER, "a formula that is not closed, or display math", r"write \( ... \) in one paragraph"),
    (DOLLARS, *BETWEEN_DOLLARS),
    (re.compile(r"^\s*\[[^\]]*\]:", re.MULTILINE), "an address away from its link", "write [text](address)"),
)
REMEDIES = {
    "blocks": "write Markdown in paragraphs and lists; code stands in backticks, a table is an entry of its own",
    "phrase": "write one paragraph; code stands in backticks",
}
PLAIN = "write it in plain text, such as R² or σ; formulas stand in the text"


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each text that is more than its place can hold."""
    for section, index, entry in draft.all_entries():
        for place, text in prose(entry):
            for fault, remedy in forbidden(text):
                yield draft.problem(section, index, place, f"{place[0]}: contains {fault}", remedy)
        for place, text, form in shown(entry):
            if refused := faults(draft.fragments.shown(text, form), form):
                fault = f"{place[0]}: contains HTML: {', '.join(refused)}"
                yield draft.problem(section, index, place, fault, REMEDIES[form])
        for place, text in plain_texts(entry):
            if has_tex(text):
                yield draft.problem(section, index, place, f"{place[0]}: contains a formula", PLAIN)


@cache  # a server checks the same texts again after each edit
def forbidden(text: str) -> tuple[tuple[str, str], ...]:
    """Return what a text must not hold, each with its remedy."""
    rest = without_code_and_tex(text)
    return tuple((fault, remedy) for pattern, fault, remedy in FORBIDDEN if pattern.search(rest))


def has_tex(text: str) -> bool:
    """Tell whether a plain text holds what looks like a formula between delimiters."""
    return bool(DELIMITER.search(text) or DOLLARS.search(text))
