"""The reference pages: formulas, tables, wrong answers and sources, collected from the bank."""

from __future__ import annotations

from functools import partial

from macros.bank.loading import Bank
from macros.render.headings import heading, join
from macros.render.renderer import Renderer

KINDS = {"paper": "Papers", "book": "Books", "documentation": "Documentation and official guides"}


def formula_sheet(renderer: Renderer) -> str:
    """Return all formulas by category, each with the questions that use it."""
    return by_category(renderer, "formulas", "formula")


def comparison_tables(renderer: Renderer) -> str:
    """Return all comparison tables by category, each with the questions that use it."""
    return by_category(renderer, "tables", "table")


def by_category(renderer: Renderer, section: str, macro: str) -> str:
    """Return the entries of a section under the category of the first question that uses each."""
    bank = renderer.bank
    groups: dict[str, list[str]] = {name: [] for name in bank.categories}
    for entry in getattr(bank, section).values():
        groups[bank.users[section, entry.id][0].category].append(renderer.render("reference", macro, entry))
    return join(*(join(title(bank, name), *entries) for name, entries in groups.items() if entries))


def title(bank: Bank, category: str) -> str:
    """Return the heading of a category."""
    return heading(2, bank.categories[category].title, category)


def common_mistakes(renderer: Renderer) -> str:
    """Return all common wrong answers with the right ones, by category and question."""
    bank, render = renderer.bank, partial(renderer.render, "reference", "mistakes")
    return join(*(join(title(bank, name), *map(render, bank.questions_of(name))) for name in bank.categories))


def bibliography(renderer: Renderer) -> str:
    """Return all sources by kind, each with the questions that cite it."""
    groups: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for source in sorted(renderer.bank.sources.values(), key=lambda source: (source.authors, source.year or 0)):
        groups[source.kind].append(renderer.render("reference", "source", source))
    return join(*(join(f"## {KINDS[kind]}", *entries) for kind, entries in groups.items()))
