"""Which numbers batch norm and layer norm put together, on two texts of three tokens."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Batch norm looks at a column, layer norm and RMSNorm at a row"
DESCRIPTION = """
A grid of six rows and four columns. The rows are the three tokens of text 1 and the three tokens of text 2, the columns are four features.
The first column, 1, 2, 3, 5, 0, 1, has a frame: batch norm, one feature over all tokens. The first row, 1, 3, 5, 7, has a dashed frame: layer
norm and RMSNorm, all features of one token.
"""
ROWS = ((1, 3, 5, 7), (2, 2, 4, 0), (3, 1, 0, 2), (5, 3, 1, 1), (0, 6, 2, 4), (1, 3, 0, 4))


def draw() -> Figure:
    """Draw the grid with the two frames."""
    figure, ax = canvas(size=(4.6, 4.0))
    ax.set_axis_off()
    for row, values in enumerate(ROWS):
        y = -row - 0.35 * (row > 2)
        ax.text(-0.75, y, f"token {row % 3 + 1}", ha="right", va="center", color=INK)
        for column, value in enumerate(values):
            ax.add_patch(Rectangle((column - 0.5, y - 0.5), 1, 1, facecolor="none", edgecolor=MUTED, linewidth=0.8))
            ax.text(column, y, str(value), ha="center", va="center", color=INK)
    ax.text(-2.2, -1, "text 1", ha="right", va="center", color=INK, weight="bold")
    ax.text(-2.2, -4.35, "text 2", ha="right", va="center", color=INK, weight="bold")
    ax.text(1.5, 0.8, "four features", ha="center", va="center", color=INK)
    ax.add_patch(Rectangle((-0.42, -5.77), 0.84, 6.19, facecolor=ACCENT, alpha=0.16))
    ax.add_patch(Rectangle((-0.42, -5.77), 0.84, 6.19, fill=False, edgecolor=ACCENT, linewidth=2.2))
    ax.add_patch(Rectangle((-0.57, -0.57), 4.14, 1.14, fill=False, edgecolor=CONTRAST, linewidth=2.2, linestyle="--"))
    ax.text(0, -6.25, "batch norm", ha="center", va="center", color=ACCENT, weight="bold")
    ax.text(3.75, 0, "layer norm,\nRMSNorm", ha="left", va="center", color=CONTRAST, weight="bold")
    ax.set(xlim=(-3.6, 6), ylim=(-6.6, 1.1))
    return figure
