"""The 95% intervals of fifty test sets of 100 cases, and those that miss the true accuracy."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TRUTH, CASES = 0.9, 100
P = np.random.default_rng(1).binomial(CASES, TRUTH, 50) / CASES
HALF = 1.96 * np.sqrt(P * (1 - P) / CASES)
MISSES = np.abs(P - TRUTH) > HALF
TITLE = "The truth stays, the intervals scatter"
DESCRIPTION = f"""
Fifty horizontal bars, the 95% intervals from fifty test sets of 100 cases. A vertical line marks the true accuracy,
0.90. {MISSES.sum()} bars do not cross the line.
"""


def draw() -> Figure:
    """Draw the intervals from top to bottom, the misses thick and in the contrast color."""
    fig, ax = canvas(size=(4.4, 4.2))
    rows = np.arange(len(P))
    for chosen, color, width, mark, size in ((~MISSES, ACCENT, 1.2, "o", 2.5), (MISSES, CONTRAST, 2.6, "D", 4)):
        gap = np.full(chosen.sum(), np.nan)  # all bars of a color are one line with gaps
        ends = np.column_stack([P[chosen] - HALF[chosen], P[chosen] + HALF[chosen], gap]).ravel()
        ax.plot(ends, rows[chosen].repeat(3), color=color, linewidth=width)
        ax.plot(P[chosen], rows[chosen], mark, color=color, markersize=size)
    ax.axvline(TRUTH, color=INK, linestyle="--", linewidth=1.2)
    ax.set(xlabel="accuracy, and its 95% interval", ylabel="50 test sets of 100 cases", yticks=[], ylim=(50, -1))
    ax.spines["left"].set_visible(False)
    return fig
