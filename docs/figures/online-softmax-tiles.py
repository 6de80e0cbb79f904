"""A block of queries passes along the tiles of keys, and keeps three numbers for each query."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Only one tile of scores exists at a time"
DESCRIPTION = """
A grid of 4 blocks of queries and 5 tiles of keys and values. The first block of queries is done. In the second, two tiles
are done and the third, framed, is being computed. The rest is not yet computed. Right of the second row stands what is
kept for each query: maximum, sum and output.
"""


def draw() -> Figure:
    """Draw the grid of tiles with the first block of queries on top."""
    figure, ax = canvas(size=(4.8, 3.1))
    ax.set_axis_off()
    done = [(x, 0) for x in range(5)] + [(0, 1), (1, 1)]
    for x, y in done:
        ax.add_patch(Rectangle((x + 0.04, y + 0.04), 0.92, 0.92, facecolor=ACCENT, alpha=0.3))
    nan = float("nan")
    xs = [v for x in range(6) for v in (x, x, nan)] + [v for _ in range(5) for v in (0, 5, nan)]
    ys = [v for _ in range(6) for v in (0, 4, nan)] + [v for y in range(5) for v in (y, y, nan)]
    ax.plot(xs, ys, color=MUTED, linewidth=1)
    ax.add_patch(Rectangle((2, 1), 1, 1, fill=False, edgecolor=CONTRAST, linewidth=2.6))
    ax.text(2.5, 1.5, "now", ha="center", va="center", color=INK)
    ax.text(2.5, -0.3, "tiles of keys and values", ha="center", va="center", color=INK)
    ax.text(-0.3, 2, "blocks of queries", ha="center", va="center", color=INK, rotation=90)
    ax.text(5.2, 1.5, "kept per query:\nmaximum, sum,\noutput", ha="left", va="center", color=INK)
    ax.text(5.2, 0.5, "finished", ha="left", va="center", color=INK)
    ax.set(xlim=(-0.6, 8.2), ylim=(4.1, -0.6))
    return figure
