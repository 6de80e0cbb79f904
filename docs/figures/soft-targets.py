"""The teacher's probabilities for a husky at three temperatures."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, canvas

TITLE = "A higher temperature shows what the teacher knows about the wrong classes"
DESCRIPTION = """
Three bar charts of the teacher's probabilities of dog, wolf and car for logits 6, 3 and −3. At temperature 1: 0.95,
0.05 and 0.0001. At temperature 5: 0.58, 0.32 and 0.10. At temperature 20: 0.40, 0.34 and 0.26.
"""
LOGITS = np.array([6.0, 3.0, -3.0])


def draw() -> Figure:
    """Draw the three distributions side by side."""
    fig, axes = canvas(1, 3, size=(4.8, 2.6))
    for ax, temperature in zip(axes, (1, 5, 20), strict=True):
        values = np.exp(LOGITS / temperature)
        values /= values.sum()
        ax.bar(("dog", "wolf", "car"), values, color=ACCENT, alpha=0.5, width=0.8)
        for place, value in enumerate(values):
            ax.text(place, value + 0.02, f"{value:.2f}", ha="center", va="bottom")
        ax.set(ylim=(0, 1.15), yticks=[], title=f"T = {temperature}")
        ax.spines["left"].set_visible(False)
        ax.tick_params(length=0)
    return fig
