"""F1 against recall at fixed precision, beside the arithmetic mean."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "At precision 0.8, a low recall pulls F1 down much more than the arithmetic mean"
DESCRIPTION = """
Horizontal axis: recall from 0 to 1; precision is fixed at 0.8. The arithmetic mean is a straight line from 0.40 at
recall 0 to 0.90 at recall 1. F1 starts at 0, rises steeply and bends over to 0.89 at recall 1. They touch only at
recall 0.8, where both are 0.8. At recall 0.1 the mean is 0.45 and F1 is 0.18.
"""
PRECISION = 0.8


def draw() -> Figure:
    """Draw the two means."""
    fig, ax = canvas(size=(6.4, 3.4))
    recall = np.linspace(0, 1, 31)
    ax.plot([0, 1], [PRECISION / 2, (PRECISION + 1) / 2], color=CONTRAST, linestyle="--")
    ax.plot(recall, 2 * PRECISION * recall / (PRECISION + recall), color=ACCENT)
    ax.plot(
        [0.1, 0.1],
        [2 * 0.08 / 0.9, 0.45],
        color=INK,
        linewidth=1,
        marker="o",
        markersize=5,
    )
    ax.text(0.12, 0.15, "0.18", va="top")
    ax.text(0.09, 0.47, "0.45", ha="center", va="bottom")
    ax.plot(0.8, 0.8, color=INK, marker="o", markersize=5)
    ax.text(0.84, 0.71, "equal only at 0.8", va="top", ha="center")
    ax.text(0.27, 0.61, "arithmetic mean", color=CONTRAST, ha="center")
    ax.text(0.36, 0.42, "F1", color=ACCENT)
    ax.set_xlabel("recall (precision is 0.8)")
    ax.set_xlim(0, 1.02)
    ax.set_ylim(0, 1)
    return fig
