"""Comparison tables as Markdown."""

from __future__ import annotations

from macros.bank.models import Question, Table
from macros.render.blocks import element, join
from macros.render.links import table_link, used_in

CORNER = "Aspect"  # a header cell without text has no name for a screen reader


def table(entry: Table) -> str:
    """Return a table as it stands in an answer, with its title."""
    return element("div.comparison", join(f"**{table_link(entry)}**", body(entry)))


def body(entry: Table) -> str:
    """Return the rows of a table."""
    header = [entry.columns[0].strip() or CORNER, *entry.columns[1:]]
    lines = [header, ["---"] * len(header), *entry.rows]
    return "\n".join(f"| {' | '.join(cell.strip() for cell in line)} |" for line in lines)


def collected_entry(entry: Table, users: list[Question]) -> str:
    """Return a table as it stands on the page of all tables, with the questions that use it."""
    return join(
        f"### {entry.title} {{: #{entry.id} }}",
        element("div.comparison", body(entry)),
        used_in(users),
    )
