"""A frozen matrix, and beside it two thin trained matrices whose product is added."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, INK, MUTED, canvas

TITLE = "LoRA adds a narrow path of rank r beside the frozen matrix"
DESCRIPTION = """
The input x enters at the left and takes two paths. The upper path is a large gray square, the frozen matrix W of 4,096
by 4,096. The lower path is a wide, flat matrix A of 16 by 4,096, then a tall, narrow matrix B of 4,096 by 16, both
trained. A plus sign at the right adds the two results to the output y.
"""


def draw() -> Figure:
    """Draw the matrices as rectangles, joined by arrows."""
    fig, ax = canvas(size=(4.6, 3.9))
    ax.add_patch(Rectangle((1.5, 2.2), 1.9, 1.9, facecolor=MUTED, alpha=0.3, edgecolor=INK))
    ax.text(2.45, 3.15, "W\n4,096 × 4,096\nfrozen", ha="center", va="center", color=INK)
    ax.add_patch(Rectangle((1.0, 0.9), 1.9, 0.2, facecolor=ACCENT, alpha=0.6, edgecolor=INK))
    ax.text(1.95, 0.5, "A, 16 × 4,096\ntrained", ha="center", va="top", color=ACCENT)
    ax.add_patch(Rectangle((3.65, 0.05), 0.2, 1.9, facecolor=ACCENT, alpha=0.6, edgecolor=INK))
    ax.text(3.75, -0.1, "B, 4,096 × 16\ntrained", ha="center", va="top", color=ACCENT)
    arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    for start, end in (
        ((0.3, 2.3), (1.5, 3.15)),
        ((0.3, 2.0), (1.0, 1.1)),
        ((3.4, 3.15), (4.85, 2.3)),
        ((2.9, 1.0), (3.65, 1.0)),
        ((3.85, 1.0), (4.85, 2.0)),
        ((5.1, 2.15), (5.6, 2.15)),
    ):
        ax.annotate("", end, start, arrowprops=arrow)
    ax.text(3.27, 1.08, "16", ha="center", va="bottom", color=INK)
    ax.text(0.15, 2.15, "x", ha="center", va="center", color=INK)
    ax.text(4.95, 2.15, "+", ha="center", va="center", color=INK, fontsize=15)
    ax.text(5.75, 2.15, "y", ha="center", va="center", color=INK)
    ax.set(xlim=(0, 5.9), ylim=(-0.75, 4.2), aspect="equal")
    ax.axis("off")
    return fig
