"""Accuracy and F1 of a rule that never flags and of a model, on 1% positives."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.metrics import accuracy_score, f1_score

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "1,000 payments, 10 frauds: accuracy and F1 choose different winners"
DESCRIPTION = """
Bars for two classifiers. "Never fraud": accuracy 0.99, F1 0. A model that finds 8 of the 10 frauds with 42 false
alarms: accuracy 0.956, F1 0.267. Accuracy puts the useless rule first, F1 the model.
"""


def draw() -> Figure:
    """Draw the four bars."""
    y = np.repeat([1, 1, 0, 0], [8, 2, 42, 948])
    model = np.repeat([1, 0, 1, 0], [8, 2, 42, 948])
    rules = (("never\nfraud", np.zeros_like(y)), ("model", model))
    fig, axes = canvas(1, 2, size=(6.4, 3.0))
    for ax, name, metric, color, hatch in (
        (axes[0], "Accuracy", accuracy_score, ACCENT, ""),
        (axes[1], "F1 of the fraud class", f1_score, CONTRAST, "//"),
    ):
        for row, (rule, prediction) in enumerate(rules):
            value = metric(y, prediction)
            ax.barh(
                row,
                value,
                height=0.55,
                facecolor="none",
                edgecolor=color,
                hatch=hatch,
                linewidth=1.6,
            )
            ax.barh(row, value, height=0.55, color=color, alpha=0.3)
            ax.text(value + 0.03, row, f"{value:.3f}", va="center")
        ax.set_title(name)
        ax.set_yticks([0, 1], [rule for rule, _ in rules])
        ax.set_xlim(0, 1.3)
        ax.set_ylim(1.6, -0.6)
        ax.set_xticks([0, 0.5, 1])
        ax.tick_params(axis="y", length=0)
    axes[1].set_yticks([])
    return fig
