"""F1 against precision at fixed recall, beside the plain average."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "With recall at 0.8, a low precision pulls F1 down, but not the average"
DESCRIPTION = """
Horizontal axis: precision from 0 to 1; recall is fixed at 0.8. The plain average is a straight line from 0.40 at
precision 0 to 0.90 at precision 1. F1 starts at 0, rises steeply and bends over to 0.89 at precision 1. They touch only
at precision 0.8, where both are 0.8. At precision 0.1 the average is 0.45 and F1 is 0.18. At precision 0.4, our model,
the average is 0.60 and F1 is 0.53.
"""
RECALL = 0.8


def f1(precision: float) -> float:
    """Return the harmonic mean of a precision and the fixed recall."""
    return 2 * precision * RECALL / (precision + RECALL)


def draw() -> Figure:
    """Draw the two means."""
    fig, ax = canvas(size=(4.8, 3.4))
    precision = np.linspace(0, 1, 41)
    ax.plot([0, 1], [RECALL / 2, (RECALL + 1) / 2], color=CONTRAST, linestyle="--")
    ax.plot(precision, [f1(p) for p in precision], color=ACCENT)
    for at in (0.1, 0.4):
        ends = (f1(at), (at + RECALL) / 2)
        ax.plot([at, at], ends, color=INK, linewidth=1, marker="o", markersize=5)
        ax.text(at + 0.02, ends[0] - 0.02, f"{ends[0]:.2f}", va="top", color=INK)
        ax.text(at - 0.01, ends[1] + 0.02, f"{ends[1]:.2f}", ha="center", va="bottom", color=INK)
    ax.plot(0.8, 0.8, color=INK, marker="o", markersize=5)
    ax.text(0.8, 0.74, "equal at 0.8", va="top", ha="center", color=INK)
    ax.text(0.22, 0.66, "average", color=CONTRAST, ha="center")
    ax.text(0.22, 0.42, "F1", color=ACCENT, ha="center")
    ax.set_xlabel("precision (recall is 0.8)")
    ax.set_yticks([0, 0.5, 1])
    ax.set_xlim(0, 1.02)
    ax.set_ylim(0, 1)
    return fig
