"""Two residual blocks as a line with two detours, and the four paths through them."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas

TITLE = "Two residual blocks have four paths, and one of them is direct"
DESCRIPTION = """
A straight line leads from the input x on the left to the output y on the right. It passes two plus signs. Before each plus
sign a detour leaves the line, goes up through a box, f1 with Jacobian J1 or f2 with Jacobian J2, and comes down into the
plus sign. Four rows below list the paths: the line alone gives I, the first detour J1, the second detour J2, and both
detours J2 J1.
"""


def draw() -> Figure:
    """Draw the two blocks above the four paths."""
    fig, ax = canvas(size=(4.7, 3.9))
    ax.set_axis_off()
    arrow = {"arrowstyle": "->", "linewidth": 1.6}
    ax.annotate("", (9.6, 0), (0.6, 0), arrowprops=arrow | {"color": ACCENT, "linewidth": 2.4})
    for start, name in ((1.3, "₁"), (5.1, "₂")):
        ax.plot([start, start, start + 0.5], [0, 1.7, 1.7], color=CONTRAST, linewidth=1.6)
        ax.plot([start + 2, start + 2.6, start + 2.6], [1.7, 1.7, 0.3], color=CONTRAST, linewidth=1.6)
        box = (start + 0.5, 1.25)
        ax.add_patch(FancyBboxPatch(box, 1.5, 0.9, boxstyle="round,pad=0.05", facecolor=SURFACE, edgecolor=CONTRAST))
        ax.text(start + 1.25, 1.7, f"f{name}", ha="center", va="center", color=INK, fontsize=13)
        ax.text(start + 1.25, 2.5, f"J{name}", ha="center", va="center", color=CONTRAST, fontsize=13)
        ax.plot(start + 2.6, 0, "o", markersize=19, color=SURFACE, markeredgecolor=INK, zorder=3)
        ax.text(start + 2.6, -0.02, "+", ha="center", va="center", color=INK, fontsize=13, zorder=4)
    ax.text(0.3, 0, "x", ha="center", va="center", color=INK, fontsize=13)
    ax.text(9.9, 0, "y", ha="center", va="center", color=INK, fontsize=13)
    rows = (
        ("the line alone", "I", ACCENT),
        ("first detour", "J₁", CONTRAST),
        ("second detour", "J₂", CONTRAST),
        ("both detours", "J₂ J₁", CONTRAST),
    )
    ax.plot([0.3, 9.9], [-0.8, -0.8], color=MUTED, linewidth=0.8)
    for row, (words, term, color) in enumerate(rows):
        y = -1.35 - 0.7 * row
        ax.text(2.2, y, words, va="center", color=INK)
        ax.text(6.6, y, term, va="center", color=color, fontsize=13)
    ax.set(xlim=(0, 10.2), ylim=(-3.9, 2.9))
    return fig
