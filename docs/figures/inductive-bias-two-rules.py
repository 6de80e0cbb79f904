"""A line and a cubic through the same three bills."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Two rules that fit every example and disagree on the next"
DESCRIPTION = """
Three bills: 1, 2 and 3 machines cost 2, 4 and 6 dollars. A straight line, y = 2x, and a dashed cubic, y = 2x + (x−1)(x−2)(x−3), both pass
through all three. For 4 machines the line says 8 and the cubic 14.
"""


def draw() -> Figure:
    """Draw both rules and what they predict at 4."""
    figure, ax = canvas(size=(4.4, 3.4))
    x = np.linspace(0.6, 4.1, 40)
    ax.plot(x[[0, -1]], 2 * x[[0, -1]], color=ACCENT)
    ax.plot(x, 2 * x + (x - 1) * (x - 2) * (x - 3), color=CONTRAST, linestyle="--")
    ax.plot([1, 2, 3], [2, 4, 6], "o", color=INK, markersize=8)
    ax.plot([4], [8], "s", color=ACCENT, markersize=7)
    ax.plot([4], [14], "^", color=CONTRAST, markersize=8)
    ax.text(4.15, 8, "line: 8", color=ACCENT, va="center")
    ax.text(4.15, 14, "cubic: 14", color=CONTRAST, va="center")
    ax.text(1.1, 1.0, "three bills", color=INK)
    ax.set(
        xlabel="machines",
        ylabel="bill, dollars",
        xlim=(0.5, 5.3),
        ylim=(-1, 15.5),
        xticks=[1, 2, 3, 4],
        yticks=[0, 5, 10, 15],
    )
    return figure
