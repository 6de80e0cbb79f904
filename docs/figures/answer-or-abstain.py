"""Expected score of an answer against the confidence, with and without a penalty."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "With plain accuracy every guess pays; with a penalty only an answer that is sure enough"
DESCRIPTION = """
Horizontal axis: probability that the answer is right, from 0 to 1. Under accuracy the expected score rises from 0 to 1
and is never negative. With a penalty of 3 for an error it rises from −3 to 1 and crosses zero, the score of not
answering, at 0.75.
"""


def draw() -> Figure:
    """Draw both lines and the score of abstaining."""
    fig, ax = canvas(size=(4.6, 3.2))
    ax.plot([0, 1], [0, 0], color=INK, linewidth=1, linestyle=":")
    ax.plot([0, 1], [0, 1], color=CONTRAST, linestyle="--")
    ax.plot([0, 1], [-3, 1], color=ACCENT)
    ax.plot(0.75, 0, "o", color=INK, markersize=6)
    ax.text(0.77, -0.12, "0.75", va="top", color=INK)
    ax.text(0.02, -0.1, "no answer: 0", va="top", color=INK)
    ax.text(0.3, 0.62, "accuracy", color=CONTRAST, ha="center")
    ax.text(0.36, -1.9, "an error costs 3", color=ACCENT)
    ax.set(xlabel="probability p that the answer is right", ylabel="expected score", xlim=(0, 1.02), ylim=(-3, 1.1))
    ax.set_yticks([-3, -2, -1, 0, 1], ["−3", "−2", "−1", "0", "1"])
    ax.set_xticks([0, 0.5, 1])
    return fig
