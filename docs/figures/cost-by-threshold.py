"""Cost of a plain and a class-weighted model at every threshold, on the five groups of claims."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Class weights move the best threshold, not the lowest cost"
DESCRIPTION = """
Cost of 1,000 claims against the decision threshold, if a miss costs 5 and a false alarm 1. The plain model has steps at
the scores 0.01, 0.13, 0.2, 0.4 and 0.8 and is cheapest, at 220, for thresholds between 0.13 and 0.2. With a weight of 9
the scores move to 0.08, 0.57, 0.69, 0.86 and 0.97. The steps have the same heights and lie farther right; the lowest
cost is again 220, for thresholds between 0.57 and 0.69. At the default of 0.5 the plain model costs 310 and the weighted
one 242.
"""
SCORE = np.array([0.8, 0.4, 0.2, 0.13, 0.01])
FRAUD = np.array([40, 20, 20, 13, 7])
HONEST = np.array([10, 30, 80, 87, 693])


def cost(score: np.ndarray, threshold: float) -> float:
    """Return the cost of all claims if those from a threshold on are flagged."""
    flagged = score >= threshold
    return float(HONEST[flagged].sum() + 5 * FRAUD[~flagged].sum())


def draw() -> Figure:
    """Draw both step curves and their lowest steps."""
    fig, ax = canvas(size=(4.8, 3.6))
    weighted = 9 * SCORE / (9 * SCORE + 1 - SCORE)
    ax.plot([0.5, 0.5], [0, 560], color=INK, linewidth=1, linestyle=":")
    for score, color, style in ((SCORE, ACCENT, "-"), (weighted, CONTRAST, "--")):
        edges = np.array([*score[::-1], 1.0])
        costs = [cost(score, edge) for edge in edges]
        ax.step(edges, costs, where="pre", color=color, linestyle=style)
        ax.plot(edges[1:3], costs[2:3] * 2, color=color, linewidth=5, solid_capstyle="butt")
        ax.text(edges[1:3].mean(), 190, "220", ha="center", va="top", color=INK)
    ax.text(0.51, 555, "default 0.5", va="top", color=INK)
    ax.text(0.30, 340, "plain", ha="center", color=ACCENT)
    ax.text(0.74, 340, "weight 9", ha="right", color=CONTRAST)
    ax.plot([0.5, 0.5], [310, 242], "o", color=INK, markersize=5)
    ax.text(0.49, 322, "310", ha="right", va="bottom", color=INK)
    ax.text(0.49, 230, "242", ha="right", va="top", color=INK)
    ax.set(xlabel="threshold", ylabel="cost of 1,000 claims", xlim=(0, 1.02), ylim=(0, 570))
    ax.set_xticks([0, 0.5, 1])
    return fig
