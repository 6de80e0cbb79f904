"""The reference pages: formulas, tables, wrong answers and sources, collected from the bank."""

import json
from functools import partial
from itertools import chain

from macros.bank.loading import Bank
from macros.render.headings import heading, join
from macros.render.renderer import Renderer

KINDS = {"paper": "Papers", "book": "Books", "documentation": "Documentation and official guides"}


def formula_index(renderer: Renderer) -> str:
    """Return the names of all formulas by category, each a link to where it stands."""
    return renderer.render("reference", "formula_index", renderer.bank.by_category("formulas"))


def formula_sheet(renderer: Renderer, category: str) -> str:
    """Return the formulas of a category, each with the questions that use it."""
    entries = renderer.bank.by_category("formulas")[category]
    parts = ((heading(2, entry.name, entry.id), renderer.render("reference", "formula", entry)) for entry in entries)
    return join(*chain.from_iterable(parts))


def formula_pages(bank: Bank) -> dict[str, str]:
    """Return the Markdown of a page for each category that has formulas, by its path in `docs`."""
    return {f"reference/formulas/{name}.md": formula_page(bank, name) for name in bank.by_category("formulas")}


def formula_page(bank: Bank, category: str) -> str:
    """Return the Markdown of the page with the formulas of a category."""
    title = f"Formulas: {bank.categories[category].title}"
    description = f"{title}, each with its symbols and the questions that use it."
    matter = {"title": title, "description": description, "shows_formulas": True}  # its fonts are loaded at once
    return join(
        f"---\n{json.dumps(matter)}\n---",
        heading(1, title, "formulas-of-the-category"),
        f"Part of the [formula sheet](index.md). The questions are on [their own page](../../questions/{category}.md).",
        f'{{{{ formula_sheet("{category}") }}}}',
    )


def comparison_tables(renderer: Renderer) -> str:
    """Return all comparison tables by category, each with the questions that use it."""
    bank, render = renderer.bank, partial(renderer.render, "reference", "table")
    groups = bank.by_category("tables")
    return join(*(join(title(bank, name), *map(render, entries)) for name, entries in groups.items()))


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
