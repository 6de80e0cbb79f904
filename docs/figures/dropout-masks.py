"""The four masks of two units under dropout, and what the next layer gets."""

from matplotlib.figure import Figure
from matplotlib.patches import Circle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Four masks of two units: the mean of the sums is 4"
DESCRIPTION = """
Four small networks, one for each mask, each with two hidden units of values 3 and 1 and a sum. Both units dropped: the sum is 0. Only
the second unit stays and counts double: 2. Only the first stays: 6. Both stay: 8. The mean of the four sums is 4. Below, the network at
test time: both units count once, and the sum is 4.
"""


def draw() -> Figure:
    """Draw the four networks of training and the one of testing."""
    figure, ax = canvas(size=(4.6, 4.2))
    ax.set_axis_off()
    cases = (
        (0, 3.2, (0, 0), 2, "0"),
        (1, 3.2, (0, 1), 2, "2"),
        (2, 3.2, (1, 0), 2, "6"),
        (3, 3.2, (1, 1), 2, "8"),
        (1.5, 0.3, (1, 1), 1, "4"),
    )
    for column, y, mask, factor, total in cases:
        x = 1.5 * column
        for side, (value, kept) in enumerate(zip((3, 1), mask, strict=True)):
            center = (x + 0.62 * side, y)
            color = ACCENT if kept else MUTED
            style = "-" if kept else ":"
            ax.add_patch(Circle(center, 0.25, facecolor="none", edgecolor=color, linestyle=style, linewidth=1.6))
            text = str(value * factor) if kept else "off"
            ax.text(*center, text, ha="center", va="center", color=INK if kept else MUTED)
            if kept:
                ax.plot([center[0], x + 0.31], [y + 0.27, y + 0.92], color=ACCENT, linewidth=1.4)
        ax.text(x + 0.31, y + 1.12, total, ha="center", va="center", color=CONTRAST, weight="bold")
    ax.text(2.56, 5.1, "training: four masks, units 3 and 1 doubled", ha="center", color=INK)
    ax.text(2.56, 2.45, "mean of the sums: (0 + 2 + 6 + 8) / 4 = 4", ha="center", color=CONTRAST)
    ax.text(3.6, 0.3, "test: all on,\nnot doubled", ha="left", va="center", color=INK)
    ax.set(xlim=(-0.35, 5.5), ylim=(-0.1, 5.5), aspect="equal")
    return figure
