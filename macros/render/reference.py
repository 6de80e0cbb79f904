"""The reference pages: formulas, tables, wrong answers and sources, collected from the bank."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from macros.bank.loading import Bank
from macros.bank.models import Question
from macros.render.blocks import element, join
from macros.render.formulas import sheet_entry
from macros.render.links import question_link
from macros.render.questions import mistake
from macros.render.sources import bibliography_entry
from macros.render.tables import collected_entry

KINDS = {"paper": "Papers", "book": "Books", "documentation": "Documentation and official guides"}


def formula_sheet(bank: Bank) -> str:
    """Return all formulas by category, each with the questions that use it."""
    return by_category(bank, "formulas", sheet_entry)


def comparison_tables(bank: Bank) -> str:
    """Return all comparison tables by category, each with the questions that use it."""
    return by_category(bank, "tables", collected_entry)


def by_category(bank: Bank, section: str, render: Callable[[Any, list[Question]], str]) -> str:
    """Return the entries of a section under the category of the first question that uses each."""
    groups: dict[str, list[str]] = {name: [] for name in bank.categories}
    for entry in getattr(bank, section).values():
        users = bank.users[section, entry.id]
        first = min(users, key=lambda question: list(groups).index(question.category))
        groups[first.category].append(render(entry, users))
    return join(*(join(heading(bank, name), *entries) for name, entries in groups.items() if entries))


def heading(bank: Bank, category: str) -> str:
    """Return the heading of a category."""
    return f"## {bank.categories[category].title} {{: #{category} }}"


def common_mistakes(bank: Bank) -> str:
    """Return all common wrong answers with the right ones, by category and question."""
    return join(*(join(heading(bank, name), *map(mistakes_of, bank.questions_of(name))) for name in bank.categories))


def mistakes_of(entry: Question) -> str:
    """Return the wrong answers to one question."""
    return element("div.mistakes", join(f"**{question_link(entry)}**", *map(mistake, entry.mistakes)))


def bibliography(bank: Bank) -> str:
    """Return all sources by kind, each with the questions that cite it."""
    groups: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for source in sorted(bank.sources.values(), key=lambda source: (source.authors, source.year or 0)):
        groups[source.kind].append(bibliography_entry(source, bank.users["sources", source.id]))
    return join(*(join(f"## {KINDS[kind]}", *entries) for kind, entries in groups.items()))
