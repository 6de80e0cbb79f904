"""Formulas as Markdown."""

from __future__ import annotations

from collections.abc import Container

from macros.bank.models import Formula, Question, Symbol
from macros.render.blocks import element, join
from macros.render.links import formula_link, used_in


def formula(entry: Formula, known: Container[Symbol] = ()) -> str:
    """Return a formula as it stands in a text: its name, the formula, its legend without the symbols that are known."""
    return named(entry, [symbol for symbol in entry.symbols if symbol not in known])


def named(entry: Formula, symbols: list[Symbol]) -> str:
    """Return a formula with its name and the meaning of some symbols."""
    return element("div.formula", join(f"**{formula_link(entry)}**", body(entry, symbols)))


def body(entry: Formula, symbols: list[Symbol]) -> str:
    """Return a formula, its condition and what some symbols mean."""
    legend = "\n\n".join(f"\\({symbol.tex}\\)\n:   {symbol.meaning}" for symbol in symbols)
    return join(f"\\[{entry.tex.strip()}\\]", f"**Condition:** {entry.condition}" if entry.condition else "", legend)


def sheet_entry(entry: Formula, users: list[Question]) -> str:
    """Return a formula as it stands on the formula sheet, with the questions that use it."""
    return join(
        f"### {entry.name} {{: #{entry.id} }}",
        element("div.formula", body(entry, entry.symbols)),
        used_in(users),
    )
