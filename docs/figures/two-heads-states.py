"""The states on the way to two heads in a row, with the expected number of tosses left."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Three states on the way to two heads in a row"
DESCRIPTION = """
Three circles from left to right: "none", the last toss was not heads, 6 tosses left on average; "H", the last toss
was heads, 4 left; "HH", done, 0 left. Arrows with probability 1/2 each: from none to H by heads, from none back to none
by tails, from H to HH by heads, from H back to none by tails.
"""
STATES = ((0, "none", "6 left", CONTRAST), (2, "H", "4 left", CONTRAST), (4, "HH", "0 left", ACCENT))


def draw() -> Figure:
    """Draw the states and the arrows between them."""
    fig, ax = canvas(size=(4.6, 1.9))
    ax.set_axis_off()
    ax.set_aspect("equal")
    for x, name, left, color in STATES:
        ax.plot([x], [0], "o", markersize=44, color=color, alpha=0.25, markeredgewidth=0)
        ax.text(x, 0, name, ha="center", va="center", weight="bold", color=INK)
        ax.text(x, 0.58, left, ha="center", va="bottom", color=INK)
    heads = {"arrowstyle": "-|>", "color": INK, "linewidth": 1.4}
    tails = {"arrowstyle": "-|>", "color": MUTED, "linewidth": 1.4}
    for start in (0, 2):
        ax.annotate("", (start + 1.48, 0), (start + 0.52, 0), arrowprops=heads)
        ax.text(start + 1, 0.1, "heads ½", ha="center", va="bottom", color=INK)
    ax.annotate("", (0.3, -0.44), (1.7, -0.44), arrowprops=tails | {"connectionstyle": "arc3,rad=-0.35"})
    ax.text(1.3, -0.86, "tails ½", ha="center", va="top", color=INK)
    ax.annotate("", (-0.47, -0.2), (-0.2, -0.47), arrowprops=tails | {"connectionstyle": "arc3,rad=-1.9"})
    ax.text(-0.75, -0.72, "tails ½", ha="center", va="top", color=INK)
    ax.set(xlim=(-1.3, 4.7), ylim=(-1.2, 0.95))
    return fig
