"""The four outcomes of two coins, and the three that are left when the bell rang."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Two independent coins become dependent when the bell rang"
DESCRIPTION = """
Two squares of four cells. Columns: the first coin shows heads or tails. Rows: the second coin shows heads or tails.
Left, bell unknown: all four cells are possible. In either column one of two cells has the second coin heads, so its
probability is 1/2. Right, the bell rang: the cell TT is crossed out. In the column with the first coin heads, heads
is still 1 of 2 cells. In the column with the first coin tails, heads is the only cell left, so its probability is 1.
"""


def square(ax: Any, left: float, title: str, shares: tuple[str, str], *, rang: bool) -> None:
    """Draw the four cells and, below each column, the share of heads in it."""
    for column, first in enumerate("HT"):
        for row, second in enumerate("TH"):
            out = rang and first == second == "T"
            heads = second == "H"
            corner = (left + column, row)
            color = MUTED if out else ACCENT if heads else CONTRAST
            ax.add_patch(Rectangle(corner, 0.94, 0.94, facecolor=color, alpha=0.08 if out else 0.25, linewidth=0))
            style = {"color": MUTED if out else INK, "fontsize": 13}
            ax.text(corner[0] + 0.47, row + 0.47, first + second, ha="center", va="center", **style)
            if out:
                x, y = [corner[0] + 0.1, corner[0] + 0.84], [row + 0.1, row + 0.84]
                ax.plot([*x, None, *x], [*y, None, *reversed(y)], color=INK, linewidth=1.4)
        ax.text(left + column + 0.47, -0.1, shares[column], ha="center", va="top", color=INK)
    ax.text(left + 0.97, 2.42, title, ha="center", va="bottom", weight="bold", color=INK)
    for column, name in enumerate(("1st H", "1st T")):
        ax.text(left + column + 0.47, 2.04, name, ha="center", va="bottom", color=INK)


def draw() -> Figure:
    """Draw the outcomes without and with the bell."""
    fig, ax = canvas(size=(4.6, 2.9))
    ax.set_axis_off()
    square(ax, 0, "bell unknown", ("1 of 2", "1 of 2"), rang=False)
    square(ax, 2.5, "bell rang", ("1 of 2", "1 of 1"), rang=True)
    ax.text(-0.1, 1.47, "2nd H", ha="right", va="center", color=INK)
    ax.text(-0.1, 0.47, "2nd T", ha="right", va="center", color=INK)
    ax.text(2.2, -0.48, "share of 2nd heads in each column", ha="center", va="top", color=INK)
    ax.set(xlim=(-0.85, 4.5), ylim=(-0.85, 2.8))
    return fig
