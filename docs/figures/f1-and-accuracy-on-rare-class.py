"""Accuracy and F1 of two trivial rules and of a model, on 10% positives."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.metrics import accuracy_score, f1_score

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "1,000 claims, 100 frauds: accuracy and F1 choose different winners"
DESCRIPTION = """
Bars for three rules. Flag nothing: accuracy 0.900, F1 0. The model, which flags 80 of 100 frauds and 120 honest claims:
accuracy 0.860, F1 0.533. Flag all: accuracy 0.100, F1 0.182. Accuracy puts "flag nothing" first, F1 the model.
"""


def draw() -> Figure:
    """Draw the six bars."""
    y = np.repeat([1, 1, 0, 0], [80, 20, 120, 780])
    rules = {
        "flag nothing": np.zeros_like(y),
        "model": np.repeat([1, 0, 1, 0], [80, 20, 120, 780]),
        "flag all": np.ones_like(y),
    }
    fig, axes = canvas(1, 2, size=(4.8, 2.4))
    for ax, name, metric, color, hatch in (
        (axes[0], "accuracy", accuracy_score, ACCENT, ""),
        (axes[1], "F1", f1_score, CONTRAST, "//"),
    ):
        for row, prediction in enumerate(rules.values()):
            value = metric(y, prediction)
            ax.barh(row, value, height=0.6, facecolor="none", edgecolor=color, hatch=hatch, linewidth=1.6)
            ax.barh(row, value, height=0.6, color=color, alpha=0.3)
            ax.text(value + 0.04, row, f"{value:.3f}", va="center", color=INK)
        ax.set_title(name)
        ax.set_yticks(range(3), rules)
        ax.set_xlim(0, 1.4)
        ax.set_ylim(2.6, -0.6)
        ax.set_xticks([0, 1])
        ax.tick_params(axis="y", length=0)
    axes[1].set_yticks([])
    return fig
