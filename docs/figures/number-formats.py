"""The positive grid points of three formats."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Integer grids are even; FP4 is fine near zero and coarse at the end"
DESCRIPTION = """
Three number lines from 0 to 1, the largest value of each format. INT8 has 127 positive points, so close that they look
like a band. INT4 has 7 points at equal steps of one seventh. FP4 has 7 points, 0.5, 1, 1.5, 2, 3, 4 and 6 divided by
6: the steps are one twelfth near zero and one third at the end.
"""
FP4 = np.array([0, 0.5, 1, 1.5, 2, 3, 4, 6]) / 6


def draw() -> Figure:
    """Draw one line of points for each format."""
    fig, ax = canvas(size=(4.6, 2.2))
    grids = (("INT8", np.arange(128) / 127, INK), ("INT4", np.arange(8) / 7, CONTRAST), ("FP4", FP4, ACCENT))
    for row, (_, grid, color) in enumerate(grids):
        width = 0.8 if len(grid) > 8 else 1.6
        ax.plot(grid, np.full(len(grid), row), "|", color=color, markersize=16, markeredgewidth=width)
    ax.set(xlim=(-0.02, 1.02), ylim=(2.6, -0.6), xlabel="value over the largest value")
    ax.set_yticks([0, 1, 2], [name for name, *_ in grids])
    ax.set_xticks([0, 0.5, 1])
    ax.spines["left"].set_visible(False)
    ax.tick_params(axis="y", length=0)
    return fig
