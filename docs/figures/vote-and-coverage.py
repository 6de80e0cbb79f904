"""Accuracy against the number of samples: with a checker, and by vote in two cases."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import binom

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "A vote helps or hurts: it depends on how the wrong answers spread"
DESCRIPTION = """
Horizontal axis: number of samples, 1 to 101, on a log scale. Vertical axis: accuracy, starting at 0.4. With a checker
it is 0.92 at 5 samples and then 1. By vote with five equally likely wrong answers it rises to 0.93 at 25 samples. By
vote with one wrong answer of probability 0.6 it falls to 0.15 at 25 samples and 0.02 at 101.
"""
COUNTS = (1, 3, 5, 9, 15, 25, 45, 75, 101)


def spread(count: int) -> float:
    """Return how often the right answer wins the vote over five rivals of 0.12 each; ties are drawn."""
    votes = np.random.default_rng(count).multinomial(count, [0.4] + 5 * [0.12], size=40_000)
    top = votes == votes.max(axis=1, keepdims=True)
    return float(np.mean(top[:, 0] / top.sum(axis=1)))


def draw() -> Figure:
    """Draw the three curves over a log axis."""
    fig, ax = canvas(size=(4.6, 3.3))
    counts = np.array(COUNTS)
    ax.plot(counts, 1 - 0.6**counts, color=INK, linestyle=":")
    ax.plot(counts, [spread(n) for n in COUNTS], color=ACCENT)
    ax.plot(counts, binom.sf(counts // 2, counts, 0.4), color=CONTRAST, linestyle="--")
    ax.text(2.1, 0.93, "checker", ha="right", color=INK)
    ax.text(10.5, 0.62, "vote, five rivals\nof 0.12 each", color=ACCENT)
    ax.text(7, 0.06, "vote, one rival\nof 0.6", ha="right", color=CONTRAST)
    ax.set(xscale="log", xlabel="samples", ylabel="accuracy", xlim=(1, 110), ylim=(0, 1.03))
    ax.set_xticks([1, 5, 25, 101], ["1", "5", "25", "101"])
    ax.minorticks_off()
    return fig
