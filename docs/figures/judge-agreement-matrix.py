"""How people's labels and the verdicts of a judge cross, with the two rates that measure the judge."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "200 replies labeled by people and by the judge"
DESCRIPTION = """
A table of four cells. Row of the 100 replies that people pass: the judge passes 90 and fails 10; sensitivity 0.90. Row
of the 100 replies that people fail: the judge passes 30 and fails 70; specificity 0.70. Cells where both agree, 90 and
70, have solid borders, the others dashed ones. The judge passes 120 replies and fails 80.
"""
CELLS = ((0, 1, 90), (1, 1, 10), (0, 0, 30), (1, 0, 70))


def draw() -> Figure:
    """Draw the cells and the rates beside them."""
    fig, ax = canvas(size=(4.7, 2.9))
    ax.set_axis_off()
    for column, row, count in CELLS:
        agree = column != row
        color = ACCENT if agree else CONTRAST
        corner = (1.1 * column + 0.04, row + 0.05)
        look = {"edgecolor": color, "linewidth": 2, "linestyle": "-" if agree else "--"}
        ax.add_patch(Rectangle(corner, 1.02, 0.9, fill=False, **look))
        ax.text(corner[0] + 0.51, row + 0.5, f"{count}", ha="center", va="center", fontsize=15, color=INK)
    for x, text, total in ((0.55, "pass", 120), (1.65, "fail", 80)):
        ax.text(x, 2.03, text, ha="center", va="bottom", color=INK)
        ax.text(x, -0.04, f"{total}", ha="center", va="top", color=INK)
    ax.text(1.1, 2.3, "Judge says", ha="center", va="bottom", weight="bold", color=INK)
    ax.text(-0.08, 2.03, "People say", ha="right", va="bottom", weight="bold", color=INK)
    ax.text(-0.08, 1.5, "pass, 100", ha="right", va="center", color=INK)
    ax.text(-0.08, 0.5, "fail, 100", ha="right", va="center", color=INK)
    ax.text(2.28, 1.5, "sensitivity\n90/100\n= 0.90", ha="left", va="center", color=INK)
    ax.text(2.28, 0.5, "specificity\n70/100\n= 0.70", ha="left", va="center", color=INK)
    ax.set(xlim=(-1.05, 3.1), ylim=(-0.3, 2.6))
    return fig
