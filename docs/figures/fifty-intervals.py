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
    for row, (p, half, miss) in enumerate(zip(P, HALF, MISSES, strict=True)):
        color, width = (CONTRAST, 2.6) if miss else (ACCENT, 1.2)
        ax.plot([p - half, p + half], [row, row], color=color, linewidth=width)
        ax.plot(p, row, "D" if miss else "o", color=color, markersize=4 if miss else 2.5)
    ax.axvline(TRUTH, color=INK, linestyle="--", linewidth=1.2)
    ax.set(xlabel="accuracy, and its 95% interval", ylabel="50 test sets of 100 cases", yticks=[], ylim=(50, -1))
    ax.spines["left"].set_visible(False)
    return fig
