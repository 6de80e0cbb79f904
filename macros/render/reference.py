"""The reference pages: formulas, tables, wrong answers and sources, collected from the bank."""

import json
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain

from macros.bank.loading import Bank
from macros.render.headings import heading, join
from macros.render.renderer import Renderer

KINDS = {"paper": "Papers", "book": "Books", "documentation": "Documentation and official guides"}


def formula_index(renderer: Renderer) -> str:
    """Return the names of all formulas by category, each a link to where it stands."""
    groups, render = renderer.bank.by_category("formulas"), partial(renderer.render, "reference", "formula_names")
    return by_category(renderer, {name: [render(name, entries)] for name, entries in groups.items()})


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
    groups, render = renderer.bank.by_category("tables"), partial(renderer.render, "reference", "table")
    return by_category(renderer, {name: list(map(render, entries)) for name, entries in groups.items()})


def by_category(renderer: Renderer, groups: Mapping[str, Sequence[str]]) -> str:
    """Return parts under the titles of their categories, below links to these."""
    titles = {name: renderer.bank.categories[name].title for name in groups}
    parts = (join(heading(2, titles[name], name), *entries) for name, entries in groups.items())
    return join(jumps(renderer, titles), *parts)


def jumps(renderer: Renderer, titles: Mapping[str, str]) -> str:
    """Return links to the headings of a page; `titles` are theirs by their anchors."""
    return renderer.render("lists", "jumps", [(title, anchor) for anchor, title in titles.items()])


def common_mistakes(renderer: Renderer) -> str:
    """Return all common wrong answers with the right ones, by category and question."""
    bank, render = renderer.bank, partial(renderer.render, "reference", "mistakes")
    return by_category(renderer, {name: list(map(render, bank.questions_of(name))) for name in bank.categories})


def bibliography(renderer: Renderer) -> str:
    """Return all sources by kind, each with the questions that cite it."""
    groups: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for source in sorted(renderer.bank.sources.values(), key=lambda source: (source.authors, source.year or 0)):
        groups[source.kind].append(renderer.render("reference", "source", source))
    anchors = {kind: title.lower().replace(" ", "-") for kind, title in KINDS.items()}
    parts = (join(heading(2, KINDS[kind], anchors[kind]), *entries) for kind, entries in groups.items())
    return join(jumps(renderer, {anchors[kind]: title for kind, title in KINDS.items()}), *parts)
