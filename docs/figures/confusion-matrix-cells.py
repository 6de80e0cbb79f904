"""The four cells of a confusion matrix, with the ratios that read it along rows and columns."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "A confusion matrix: 1,000 insurance claims, 100 of them fraud"
DESCRIPTION = """
A table of four cells, laid out as in scikit-learn. Row of the 900 honest claims: 780 true negatives, 120
false positives; specificity 780 of 900 is 0.867. Row of the 100 frauds: 20 false negatives, 80
true positives; recall 80 of 100 is 0.80. Column of the 200 flagged claims: 80 of 200 are fraud, precision
0.40. The diagonal, true negatives and true positives, is drawn with solid borders, the errors with dashed
borders; accuracy is 860 of 1,000, 0.86.
"""
CELLS = (
    (0, 1, "TN  780", "true negatives", True),
    (1, 1, "FP  120", "false positives", False),
    (0, 0, "FN  20", "false negatives", False),
    (1, 0, "TP  80", "true positives", True),
)


def draw() -> Figure:
    """Draw the matrix."""
    fig, ax = canvas(size=(4.8, 3.5))
    ax.set_axis_off()
    for column, row, count, name, right in CELLS:
        color = ACCENT if right else CONTRAST
        corner = (1.5 * column + 0.04, row + 0.05)
        style = "-" if right else "--"
        ax.add_patch(Rectangle(corner, 1.42, 0.9, facecolor=color, alpha=0.16))
        ax.add_patch(Rectangle(corner, 1.42, 0.9, fill=False, edgecolor=color, linewidth=2, linestyle=style))
        ax.text(corner[0] + 0.71, row + 0.6, count, ha="center", va="center", fontsize=15, color=INK)
        ax.text(corner[0] + 0.71, row + 0.28, name, ha="center", va="center", color=INK)
    for x, text in ((0.75, "cleared"), (2.25, "flagged")):
        ax.text(x, 2.04, text, ha="center", va="bottom", color=INK)
    ax.text(1.5, 2.3, "Predicted", ha="center", va="bottom", weight="bold", color=INK)
    ax.text(-0.08, 1.5, "honest\n900", ha="right", va="center", color=INK)
    ax.text(-0.08, 0.5, "fraud\n100", ha="right", va="center", color=INK)
    ax.text(-0.08, 2.04, "Actual", ha="right", va="bottom", weight="bold", color=INK)
    ax.text(3.06, 1.5, "specificity\n780/900\n= 0.867", ha="left", va="center", color=INK)
    ax.text(3.06, 0.5, "recall\n80/100\n= 0.80", ha="left", va="center", color=INK)
    ax.text(2.25, -0.05, "precision\n80/200 = 0.40", ha="center", va="top", color=INK)
    ax.text(1.5, -0.62, "accuracy: the two solid cells, 860/1,000 = 0.86", ha="center", va="top", color=INK)
    ax.set_xlim(-0.72, 3.95)
    ax.set_ylim(-0.9, 2.6)
    return fig
