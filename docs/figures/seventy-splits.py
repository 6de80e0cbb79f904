"""All ways to draw four of eight reports, by the gap between the two means."""

from itertools import combinations

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "Four of 70 draws give a gap as large as ours"
DESCRIPTION = """
The null distribution: a dot for each of the 70 ways to draw four of the eight reports, stacked by the gap between the
mean of the four and the mean of the others, from -4.5 to 4.5 minutes. Four dots are marked, two at -4 or
below and two at +4 or above. They are the p-value, 4/70 = 0.057.
"""
TIMES = np.array([11, 12, 13, 15, 14, 16, 18, 19])


def draw() -> Figure:
    """Draw one dot for each split, those at least as extreme as ours in the contrast color."""
    fig, ax = canvas(size=(4.6, 2.9))
    gaps = [(2 * TIMES[list(four)].sum() - TIMES.sum()) / 4 for four in combinations(range(8), 4)]
    values, counts = np.unique(gaps, return_counts=True)
    for value, count in zip(values, counts, strict=True):
        color, marker = (CONTRAST, "D") if abs(value) >= 4 else (ACCENT, "o")
        ax.plot(np.full(count, value), np.arange(1, count + 1), marker, color=color, markersize=5)
    ax.text(-4.7, 4.5, "ours (−4) or less:\n2 of 70", color=CONTRAST)
    ax.annotate("", (-4, 1.4), (-4, 4.3), arrowprops={"arrowstyle": "->", "color": CONTRAST})
    ax.text(4.7, 4.5, "+4 or more:\n2 of 70", color=CONTRAST, ha="right")
    ax.annotate("", (4, 1.4), (4, 4.3), arrowprops={"arrowstyle": "->", "color": CONTRAST})
    ax.set(xlabel="gap between the means, minutes", yticks=[], xlim=(-4.8, 4.8), ylim=(0, counts.max() + 1))
    ax.spines["left"].set_visible(False)
    return fig
