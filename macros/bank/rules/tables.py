"""Tables are rectangular, and stay so in Markdown; no cell holds more than a phrase."""

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.models import Table
from macros.bank.prose import markdown_rows
from macros.bank.reading import Place
from macros.markup.allowlist import faults
from macros.markup.fragments import Fragments
from macros.tools.problems import Problem

REMEDY = "write a phrase in each cell; code stands in backticks"
Fault = tuple[Place, str, str]


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each ragged row, each raw `|`, and each row that is no row of cells in Markdown."""
    for index, table in draft.entries["tables"]:
        found = list(raw_faults(table)) or list(html_faults(draft.fragments, table))
        for place, fault, remedy in found:
            yield draft.problem("tables", index, place, fault, remedy)


def raw_faults(table: Table) -> Iterator[Fault]:
    """Yield place, fault and remedy of each row that is too long or short, and of each sign that parts cells."""
    for number, row in enumerate([table.columns, *table.rows]):
        place = ("rows", number - 1) if number else ("columns",)
        if len(row) != len(table.columns):
            fault = f"row {number} has {len(row)} cells, the table has {len(table.columns)} columns"
            yield place, fault, "add or merge cells"
        for cell in row:
            if "|" in cell or "\n" in cell.strip():
                sign = "raw |" if "|" in cell else "line break"
                yield place, f'{sign} in "{cell.strip()}"', r"write \mid or \lvert in TeX"


def html_faults(fragments: Fragments, table: Table) -> Iterator[Fault]:
    """Yield place, fault and remedy of each row that becomes more than cells, or other cells."""
    if not in_html(fragments, table):
        return
    for number, row in enumerate(table.rows):
        if fault := in_html(fragments, table.model_copy(update={"rows": [row]})):
            yield ("rows", number), f"row {number + 1}: {fault}", REMEDY


def in_html(fragments: Fragments, table: Table) -> str:
    """Return what is wrong with a table in HTML; "" when nothing is."""
    html = fragments.html(markdown_rows(table))
    if refused := faults(html, "table"):
        return f"contains HTML: {', '.join(refused)}"
    cells = len(table.columns) * (len(table.rows) + 1)
    return "" if html.count("<td>") + html.count("<th>") == cells else "a sign in it parts or joins cells"
