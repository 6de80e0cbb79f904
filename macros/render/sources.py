"""Sources as Markdown."""

from __future__ import annotations

from macros.bank.models import Citation, Question, Source
from macros.render.blocks import element, join
from macros.render.links import used_in


def reference(source: Source) -> str:
    """Return the full reference of a source, its title linked to where it is published."""
    year = f" ({source.year})" if source.year else ""
    publisher = f" *{source.publisher}*." if source.publisher else ""
    return f"{source.authors}{year}. [{source.title}]({source.url}).{publisher}"


def citation(entry: Citation, source: Source) -> str:
    """Return a source as an answer cites it, with the place in it."""
    return f"{reference(source)} {entry.where}." if entry.where else reference(source)


def bibliography_entry(source: Source, users: list[Question]) -> str:
    """Return a source as it stands in the bibliography, with the questions that cite it."""
    return element(f"div.source#{source.id}", join(reference(source), used_in(users)))
