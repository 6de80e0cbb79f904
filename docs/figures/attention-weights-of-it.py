"""The three weights of one query, with and without the scale."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "How much “it” reads of each token: without the scale, one token takes almost all"
DESCRIPTION = """
Two bars for each of three tokens. With the scale, softmax of the scores 2, 1 and 0: animal 0.67, street 0.24, it 0.09.
Without it, softmax of 4, 2 and 0: animal 0.87, street 0.12, it 0.02.
"""
TOKENS = ("animal", "street", "it")


def draw() -> Figure:
    """Draw the weights as horizontal bars."""
    figure, ax = canvas(size=(4.4, 2.7))
    rows = np.arange(3)
    for scale, shift, color, name in ((2, -0.19, ACCENT, "divided by 2"), (1, 0.19, CONTRAST, "as they are")):
        scores = np.array([4, 2, 0]) / scale
        weights = np.exp(scores) / np.exp(scores).sum()
        ax.barh(rows + shift, weights, 0.34, color=color, alpha=1 if scale == 2 else 0.5, label=name)
        for row, weight in zip(rows, weights, strict=True):
            ax.text(weight + 0.02, row + shift, f"{weight:.2f}", va="center", color=INK)
    ax.set(yticks=rows, xticks=[0, 0.5, 1], xlim=(0, 1.08), xlabel="weight", title="scores 4, 2, 0")
    ax.set_yticklabels(TOKENS)
    ax.tick_params(axis="y", length=0)
    ax.invert_yaxis()
    ax.legend(loc="lower right")
    return figure
