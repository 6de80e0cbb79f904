"""The parts of an answer: formulas, comparison tables, figures, and code samples with what they really print."""

from collections.abc import Container

from markupsafe import Markup

from macros.bank.models import Formula, Part, Symbol, Table
from macros.render.code import lighten, markdown_example, versions
from macros.render.drawings import drawing, title
from macros.render.renderer import Renderer


def part(renderer: Renderer, named: Part, known: Container[Symbol]) -> Markup:
    """Return a part that an answer names; a formula's legend leaves out the symbols that are known."""
    bank = renderer.bank
    if named.kind == "formula":
        return formula(renderer, bank.formulas[named.name], known)
    if named.kind == "table":
        return table(renderer, bank.tables[named.name])
    return (figure if named.kind == "figure" else example)(renderer, named.name)


def formula(renderer: Renderer, entry: Formula, known: Container[Symbol] = ()) -> Markup:
    """Return a formula with its name, its condition and the meaning of its symbols, but for those that are known."""
    return renderer.render("parts", "formula", entry, [symbol for symbol in entry.symbols if symbol not in known])


def table(renderer: Renderer, entry: Table) -> Markup:
    """Return a comparison table with its title."""
    return renderer.render("parts", "table", entry)


def figure(renderer: Renderer, name: str) -> Markup:
    """Return a drawing of `docs/figures` with its title as caption; inline, so that it follows the theme."""
    svg = drawing(renderer.bank.root, name)
    return renderer.render("parts", "figure", name, Markup(svg), title(svg))


def example(renderer: Renderer, name: str) -> Markup:
    """Return a code sample of `docs/examples` and what it really prints."""
    blocks = [lighten(renderer.bank.fragments.html(block)) for block in markdown_example(renderer.bank.root, name)]
    return renderer.render("parts", "example", name, blocks, versions(renderer.bank.root, name))
