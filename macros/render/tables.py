"""Comparison tables as Markdown."""

from __future__ import annotations

from macros.bank.models import Table

CORNER = "Aspect"  # a header cell without text has no name for a screen reader


def markdown_rows(entry: Table) -> str:
    """Return the rows of a table."""
    header = [entry.columns[0].strip() or CORNER, *entry.columns[1:]]
    lines = [header, ["---"] * len(header), *entry.rows]
    return "\n".join(f"| {' | '.join(map(str.strip, line))} |" for line in lines)
