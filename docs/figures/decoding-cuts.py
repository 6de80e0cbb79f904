"""One distribution over five words, heated, cut, and both."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "Temperature reshapes the distribution, top-p cuts off its tail"
DESCRIPTION = """
Three bar charts of the probabilities of the words mat, sofa, roof, moon and tax. As the model gives them: 0.40, 0.30,
0.15, 0.10 and 0.05. At temperature 2: 0.30, 0.26, 0.18, 0.15 and 0.11. With top-p 0.8 at temperature 1: 0.47, 0.35 and
0.18 for mat, sofa and roof, and nothing for moon and tax.
"""
WORDS = ("mat", "sofa", "roof", "moon", "tax")
P = np.array([0.40, 0.30, 0.15, 0.10, 0.05])


def draw() -> Figure:
    """Draw the three distributions."""
    fig, axes = canvas(3, 1, size=(4.6, 5.0))
    hot = np.sqrt(P) / np.sqrt(P).sum()
    cut = np.where(np.cumsum(P) - P < 0.8 - 1e-9, P, 0)
    cases = (("as the model gives it", P), ("temperature 2", hot), ("top-p 0.8", cut / cut.sum()))
    for ax, (name, values), color in zip(axes, cases, (CONTRAST, ACCENT, ACCENT), strict=True):
        ax.bar(WORDS, values, color=color, alpha=0.5, width=0.7)
        for place, value in enumerate(values):
            ax.text(place, value + 0.01, f"{value:.2f}", ha="center", va="bottom")
        ax.set(ylim=(0, 0.6), yticks=[])
        ax.spines["left"].set_visible(False)
        ax.tick_params(length=0)
        ax.text(4.4, 0.5, name, ha="right", color=color)
    return fig
