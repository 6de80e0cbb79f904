"""The ROC curve of the six scored cases in the table, with one threshold marked."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.metrics import roc_curve

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Six cases: up for each positive, right for each negative"
DESCRIPTION = """
ROC curve of the six cases in the table: false positive rate on the horizontal axis, true positive rate on the vertical axis.
The curve starts at (0, 0), goes up to (0, 2/3) over two positives, right to (1/3, 2/3) over one negative, up to
(1/3, 1) at threshold 0.6, which is marked, and right to (1, 1). The area under it is 8/9, 0.889. A dashed diagonal
shows chance, area 0.5. The corner (0, 1) is marked as perfect.
"""


def draw() -> Figure:
    """Draw the steps, the diagonal and the marked points."""
    y = np.array([1, 1, 0, 1, 0, 0])
    score = np.array([0.9, 0.8, 0.7, 0.6, 0.4, 0.2])
    fpr, tpr, _ = roc_curve(y, score, drop_intermediate=False)
    fig, ax = canvas(size=(6.4, 4.4))
    ax.fill_between(fpr, tpr, color=ACCENT, alpha=0.12, linewidth=0)
    ax.plot(fpr, tpr, color=ACCENT, marker="o", markersize=5, clip_on=False)
    ax.plot([0, 1], [0, 1], color=MUTED, linestyle="--", linewidth=1.2)
    ax.plot(0, 1, color=INK, marker="*", markersize=11, clip_on=False)
    ax.text(0.02, 1.04, "perfect", ha="left", va="bottom")
    ax.plot(1 / 3, 1, color=CONTRAST, marker="s", markersize=9, clip_on=False)
    ax.text(1 / 3 + 0.02, 1.04, "threshold 0.6", color=CONTRAST, va="bottom")
    ax.text(0.66, 0.8, "AUC = 8/9", color=ACCENT, ha="center")
    ax.text(0.64, 0.52, "chance, 0.5", ha="left")
    ax.set_xlabel("false positive rate (false alarms)")
    ax.set_ylabel("true positive rate (hits)")
    ax.set_xticks([0, 1 / 3, 2 / 3, 1], ["0", "1/3", "2/3", "1"])
    ax.set_yticks([0, 1 / 3, 2 / 3, 1], ["0", "1/3", "2/3", "1"])
    ax.set_xlim(-0.02, 1.02)
    ax.set_ylim(0, 1.12)
    return fig
