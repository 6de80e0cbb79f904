"""Precision and recall of the five groups of claims at every threshold."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "A lower threshold finds more frauds, and more of the flags are wrong"
DESCRIPTION = """
Precision and recall at five thresholds, from 0.8 on the left to 0.01 on the right. Precision falls: 0.80, 0.60, 0.40,
0.31, 0.10. Recall rises: 0.40, 0.60, 0.80, 0.93, 1.00. They are equal at 0.4. The threshold 0.2, with precision 0.40
and recall 0.80, is marked as the model of the text.
"""
CUTS = ("0.8", "0.4", "0.2", "0.13", "0.01")
PRECISION = (40 / 50, 60 / 100, 80 / 200, 93 / 300, 100 / 1000)
RECALL = (0.40, 0.60, 0.80, 0.93, 1.00)


def draw() -> Figure:
    """Draw both lines."""
    fig, ax = canvas(size=(4.8, 3.4))
    ax.plot([2, 2], [0, 1.08], color=INK, linewidth=1, linestyle=":")
    ax.text(2, 1.09, "our model", ha="center", va="bottom", color=INK)
    ax.plot(range(5), RECALL, color=ACCENT, marker="o", markersize=6)
    ax.plot(range(5), PRECISION, color=CONTRAST, linestyle="--", marker="s", markersize=6)
    for place, (recall, precision) in enumerate(zip(RECALL, PRECISION, strict=True)):
        if place == 0:
            ax.text(0.08, precision + 0.03, f"{precision:.2f}", color=INK)
            ax.text(0.08, recall - 0.03, f"{recall:.2f}", va="top", color=INK)
        elif place > 1:
            ax.text(place - 0.07, recall + 0.03, f"{recall:.2f}", ha="right", color=INK)
            ax.text(place - 0.07, precision - 0.03, f"{precision:.2f}", ha="right", va="top", color=INK)
    ax.text(1, 0.67, "0.60", ha="center", color=INK)
    ax.text(3.3, 0.86, "recall", va="top", color=ACCENT)
    ax.text(3.3, 0.36, "precision", color=CONTRAST)
    ax.set_xticks(range(5), CUTS)
    ax.set_xlabel("threshold")
    ax.set_yticks([0, 0.5, 1])
    ax.set_xlim(-0.15, 4.2)
    ax.set_ylim(0, 1.2)
    return fig
