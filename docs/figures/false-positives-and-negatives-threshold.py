"""Two overlapping score distributions, cut by a threshold."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "The threshold decides how many of each error you make"
DESCRIPTION = """
Two bell curves over the score. Honest claims center at 0, fraudulent ones at 2, both with standard deviation 1; each
curve has area 1. A vertical line marks the threshold at 1, everything right of it is flagged. The tail of the
honest curve right of the line, 16% of the honest claims, is the false positives. The tail of the fraud curve
left of the line, 16% of the frauds, is the false negatives. Moving the line to the left gives fewer misses and
more false alarms, moving it to the right does the opposite.
"""
THRESHOLD = 1.0


def draw() -> Figure:
    """Draw both densities and the two tails."""
    fig, ax = canvas(size=(6.4, 3.4))
    x = np.linspace(-3, 5, 81)
    ax.plot(x, norm.pdf(x), color=ACCENT)
    ax.plot(x, norm.pdf(x, 2), color=CONTRAST, linestyle="--")
    right, left = x[x >= THRESHOLD], x[x <= THRESHOLD]
    ax.fill_between(right, norm.pdf(right), color=ACCENT, alpha=0.35, linewidth=0)
    ax.fill_between(left, norm.pdf(left, 2), color=CONTRAST, alpha=0.35, linewidth=0)
    ax.plot([THRESHOLD, THRESHOLD], [0, 0.47], color=INK, linewidth=1.4)
    ax.text(THRESHOLD + 0.08, 0.455, "flagged →", va="center")
    ax.text(THRESHOLD - 0.08, 0.455, "← cleared", va="center", ha="right")
    ax.text(-1.0, 0.33, "honest", ha="right", color=ACCENT)
    ax.text(3.0, 0.33, "fraud", ha="left", color=CONTRAST)
    line = {"arrowstyle": "-", "color": INK}
    ax.annotate("false\nnegatives", (0.4, 0.04), (-3.0, 0.17), arrowprops=line)
    ax.annotate("false\npositives", (1.6, 0.04), (4.1, 0.17), arrowprops=line)
    ax.set_xlabel("score of the model")
    ax.set_ylabel("density in the class")
    ax.set_yticks([])
    ax.set_xlim(-3.1, 5.2)
    ax.set_ylim(0, 0.49)
    return fig
