"""Probabilities of three fruits over weight, from three separate models and from one softmax."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.linear_model import LogisticRegression

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "One-vs-rest cannot raise the middle class, softmax can"
DESCRIPTION = """Two panels over weight from 50 to 350 grams. Top, one-vs-rest: the curve for limes falls from 1 to 0, the curve for
grapefruits rises from 0 to 1, and the curve for oranges is flat at 0.27. At 150 grams limes have 0.35 and win. Bottom, softmax:
limes and grapefruits look the same, and oranges form a hump up to 0.96 at 200 grams. At 150 grams oranges have 0.65 and win."""

LIME = np.array([20, 9, 4, 0, 0, 0, 0])
FRUIT = np.column_stack([LIME, [0, 1, 6, 10, 6, 1, 0], LIME[::-1]])


def draw() -> Figure:
    """Fit both ways, and draw the curves one above the other."""
    figure, axes = canvas(2, 1, size=(4.5, 4.6))
    steps = np.repeat(np.arange(-3, 4), FRUIT.sum(axis=1))[:, None]
    labels = np.concatenate([np.repeat([0, 1, 2], row) for row in FRUIT])
    grid = np.linspace(-3, 3, 61)[:, None]
    softmax = LogisticRegression(C=1e3).fit(steps, labels).predict_proba(grid)
    rest = [LogisticRegression(C=1e3).fit(steps, labels == k).predict_proba(grid)[:, 1] for k in range(3)]
    for ax, curves, title in zip(axes, (np.transpose(rest), softmax), ("one-vs-rest", "softmax"), strict=True):
        ax.plot([150, 150], [0, 1], color=MUTED, linestyle=":", linewidth=1.4)
        for curve, color, style in zip(curves.T, (CONTRAST, ACCENT, INK), ("--", "-", "-."), strict=True):
            ax.plot(200 + 50 * grid[:, 0], curve, color=color, linestyle=style)
        ax.text(62, 0.82, "lime", color=CONTRAST)
        ax.text(350, 0.38, "grapefruit", color=INK, ha="right")
        ax.set(title=title, ylim=(-0.03, 1.05), yticks=[0, 0.5, 1], xticks=range(50, 351, 50))
        ax.set_ylabel("probability")
    axes[0].text(200, 0.34, "orange", color=ACCENT, ha="center")
    axes[1].text(200, 0.7, "orange", color=ACCENT, ha="center")
    axes[1].set_xlabel("weight in grams")
    return figure
