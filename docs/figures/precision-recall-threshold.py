"""Precision and recall of one scored sample at every threshold."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.metrics import precision_recall_curve

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "As the threshold rises, recall never rises; precision climbs with setbacks"
DESCRIPTION = """
Precision and recall against the decision threshold for 60 simulated cases, 20 of them positive. At the lowest
threshold everything is flagged: recall is 1 and precision 0.33, the share of positives. As the threshold
rises, recall only steps down. Precision rises on the whole, with a small drop whenever a true positive is the
next case to be given up, until above 0.72 only true positives are left and it stays at 1.
"""


def draw() -> Figure:
    """Draw both step curves."""
    random = np.random.default_rng(5)
    y = np.repeat([0, 1], [40, 20])
    score = random.normal(1.4 * y)
    score = 1 / (1 + np.exp(-score + 0.7))
    precision, recall, threshold = precision_recall_curve(y, score)
    fig, ax = canvas(size=(6.4, 3.4))
    ax.step(threshold, recall[:-1], where="pre", color=ACCENT)
    ax.step(threshold, precision[:-1], where="pre", color=CONTRAST, linestyle="--")
    ax.text(0.30, 0.93, "recall", color=ACCENT)
    ax.text(0.19, 0.50, "precision", color=CONTRAST, ha="center")
    ax.set_xlabel("threshold: flag if the score is at least this")
    ax.set_ylim(0, 1.05)
    ax.set_xlim(0, 1)
    return fig
