"""The reference policy, and the best policies under a strong and a weak KL penalty."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, MUTED, canvas

TITLE = "The smaller beta is, the further the best policy moves from the reference to the reward"
DESCRIPTION = """
Three bar charts of the probabilities of the answers A, B and C, whose rewards are 0, 1 and 2. Reference: 0.50, 0.30 and
0.20. Best policy for beta 1: 0.18, 0.29 and 0.53. Best policy for beta 0.25: 0.00, 0.03 and 0.97.
"""
REFERENCE = np.array([0.5, 0.3, 0.2])
REWARD = np.array([0.0, 1.0, 2.0])


def draw() -> Figure:
    """Draw the three distributions side by side."""
    fig, axes = canvas(1, 3, size=(4.8, 2.6))
    titles = ("reference", "β = 1", "β = 0.25")
    weights = (REFERENCE, REFERENCE * np.exp(REWARD), REFERENCE * np.exp(REWARD / 0.25))
    for ax, title, weight in zip(axes, titles, weights, strict=True):
        values = weight / weight.sum()
        ax.bar(("A\n0", "B\n1", "C\n2"), values, color=MUTED if title == "reference" else ACCENT, alpha=0.5, width=0.8)
        for place, value in enumerate(values):
            ax.text(place, value + 0.02, f"{value:.2f}", ha="center", va="bottom")
        ax.set(ylim=(0, 1.15), yticks=[], title=title)
        ax.spines["left"].set_visible(False)
        ax.tick_params(length=0)
    fig.supxlabel("answer and its reward", fontsize=10.5)
    return fig
