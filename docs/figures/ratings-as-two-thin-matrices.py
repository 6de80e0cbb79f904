"""A matrix of known ratings as the product of two thin matrices."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

SEEN = np.random.default_rng(3).random((8, 7)) < 0.3
TITLE = "Known ratings, and the two matrices that explain them"
DESCRIPTION = """
On the left a grid of 8 users by 7 films, with dots where a rating is known; most cells are empty. It is approximated by a
tall matrix of 8 users by 2 factors times a wide matrix of 2 factors by 7 films. One row of the tall matrix and one column
of the wide matrix are marked; they predict the marked cell, which has no rating.
"""


def draw() -> Figure:
    """Draw three rectangles, with the row, the column and the cell that belong together."""
    fig, ax = canvas(size=(4.6, 2.9))
    row, column = 2, 4
    ax.add_patch(Rectangle((0, 0), 7, 8, fill=False, edgecolor=INK))
    ax.add_patch(Rectangle((9.2, 0), 2, 8, fill=False, edgecolor=ACCENT))
    ax.add_patch(Rectangle((12.4, 3), 7, 2, fill=False, edgecolor=ACCENT))
    for corner, size in (((column, row), (1, 1)), ((9.2, row), (2, 1)), ((12.4 + column, 3), (1, 2))):
        ax.add_patch(Rectangle(corner, *size, facecolor=CONTRAST, edgecolor=CONTRAST))
    seen = SEEN.copy()
    seen[row, column] = False
    y, x = np.nonzero(seen)
    ax.plot(x + 0.5, y + 0.5, "o", color=MUTED, markersize=5)
    ax.text(8.1, 4, "≈", ha="center", va="center")
    ax.text(11.8, 4, "×", ha="center", va="center")
    for x, y, text in (
        (3.5, -0.7, "films"),
        (10.2, -0.7, "factors"),
        (15.9, 2.3, "films"),
        (15.9, 5.8, "2 numbers each"),
    ):
        ax.text(x, y, text, ha="center", va="center")
    ax.text(-0.6, 4, "users", rotation=90, ha="center", va="center")
    ax.set(xlim=(-1.2, 19.6), ylim=(8.3, -1.4), xticks=[], yticks=[])
    ax.spines[:].set_visible(False)
    return fig
