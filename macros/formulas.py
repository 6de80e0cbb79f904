"""Formulas as Markdown."""

from __future__ import annotations

from macros.blocks import element, join
from macros.links import formula_link, used_in
from macros.models import Formula, Question


def formula(entry: Formula) -> str:
    """Return a formula as it stands in an answer: its name, the formula, its legend."""
    return element("div.formula", join(f"**{formula_link(entry)}**", body(entry)))


def body(entry: Formula) -> str:
    """Return the formula, its condition and what each symbol means."""
    legend = "\n\n".join(f"\\({symbol.tex}\\)\n:   {symbol.meaning}" for symbol in entry.symbols)
    return join(f"\\[{entry.tex.strip()}\\]", f"**Condition:** {entry.condition}" if entry.condition else "", legend)


def sheet_entry(entry: Formula, users: list[Question]) -> str:
    """Return a formula as it stands on the formula sheet, with the questions that use it."""
    return join(
        f"### {entry.name} {{: #{entry.id} }}",
        element("div.formula", body(entry)),
        used_in(users),
    )
