"""Tables are rectangular, and no cell holds the sign that separates cells."""

from __future__ import annotations

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.tools.problems import Problem


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each ragged row and each raw `|`."""
    for index, table in draft.entries["tables"]:
        for number, row in enumerate([table.columns, *table.rows]):
            place = ("rows", number - 1) if number else ("columns",)
            if len(row) != len(table.columns):
                fault = f"row {number} has {len(row)} cells, the table has {len(table.columns)} columns"
                yield draft.problem("tables", index, place, fault, "add or merge cells")
            for cell in row:
                if "|" in cell or "\n" in cell.strip():
                    sign = "raw |" if "|" in cell else "line break"
                    yield draft.problem(
                        "tables", index, place, f'{sign} in "{cell.strip()}"', r"write \mid or \lvert in TeX"
                    )
