"""The ROC curve of the six scored cases in the table, over the nine squares of its area."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.metrics import roc_curve

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Six cases: up for each positive, right for each negative"
DESCRIPTION = """
ROC curve of the six cases in the table: false positive rate on the horizontal axis, true positive rate on the vertical
axis. The curve starts at (0, 0), goes up to (0, 2/3) over the positives at 0.9 and 0.8, right to (1/3, 2/3) over the
negative at 0.7, up to (1/3, 1) over the positive at 0.6, and right to (1, 1) over the negatives at 0.4 and 0.2. A grid
cuts the square into nine small ones. Eight lie under the curve, so the area is 8/9. The ninth, at the top left, is
hatched: it is the pair of the negative at 0.7 and the positive at 0.6, the only one in the wrong order. A dashed
diagonal shows chance, and a star in the top left corner a perfect score.
"""


def draw() -> Figure:
    """Draw the steps, the squares and the diagonal."""
    y = np.array([1, 1, 0, 1, 0, 0])
    score = np.array([0.9, 0.8, 0.7, 0.6, 0.4, 0.2])
    fpr, tpr, _ = roc_curve(y, score, drop_intermediate=False)
    thirds = ([0, 1 / 3, 2 / 3, 1], ["0", "1/3", "2/3", "1"])
    fig, ax = canvas(size=(4.6, 4.4))
    for at in thirds[0][1:]:
        ax.plot([at, at], [0, 1], color=MUTED, linewidth=0.8, linestyle=":")
        ax.plot([0, 1], [at, at], color=MUTED, linewidth=0.8, linestyle=":")
    ax.fill_between(fpr, tpr, color=ACCENT, alpha=0.14, linewidth=0)
    ax.fill_between([0, 1 / 3], 2 / 3, 1, facecolor="none", edgecolor=CONTRAST, hatch="//", linewidth=0)
    ax.plot([0, 1], [0, 1], color=MUTED, linestyle="--", linewidth=1.2)
    ax.plot(fpr, tpr, color=ACCENT, marker="o", markersize=6, clip_on=False)
    ax.plot(0, 1, color=INK, marker="*", markersize=12, clip_on=False)
    ax.text(0.0, 1.04, "perfect", ha="left", va="bottom", color=INK)
    ax.text(0.36, 1.04, "the one pair in the wrong order", ha="left", va="bottom", color=CONTRAST)
    ax.annotate("", (0.17, 0.86), (0.36, 1.06), arrowprops={"arrowstyle": "-", "color": CONTRAST})
    ax.text(0.56, 0.83, "8 of 9 squares:\nAUC = 8/9", color=ACCENT, ha="center", va="center")
    ax.text(0.62, 0.5, "chance", ha="left", color=INK)
    for right, up, text in ((0, 1 / 3, "0.9"), (0, 2 / 3, "0.8"), (1 / 3, 2 / 3, "0.7"), (1 / 3, 1, "0.6")):
        ax.text(right + 0.03, up - 0.03, text, va="top", color=INK)
    ax.set_xlabel("false positive rate")
    ax.set_ylabel("true positive rate")
    ax.set_xticks(*thirds)
    ax.set_yticks(*thirds)
    ax.set_xlim(-0.02, 1.03)
    ax.set_ylim(0, 1.12)
    return fig
