"""Expected accuracy of the best of m coin-flipping models on the validation set."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import binom

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The more coin-tossing models you try, the better the winner looks"
COUNTS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
DESCRIPTION = (
    "Expected validation accuracy of the best of m models that toss fair coins, on a logarithmic scale of m "
    "from 1 to 1,000, computed exactly. With 200 validation rows it rises from 50 percent for one model to "
    "about 61 percent for the best of 500. With 2,000 rows the best of 500 reaches about 53 percent. "
    "The true accuracy, which a fresh test set shows on average, stays at 50 percent."
)


def best(models: int, rows: int) -> float:
    """Return the expected highest accuracy of so many models on so many rows."""
    hits = np.arange(rows)
    return float(np.sum(1 - binom.cdf(hits, rows, 0.5) ** models) / rows)


def draw() -> Figure:
    fig, ax = canvas(size=(4.6, 3.4))
    small = [100 * best(m, 200) for m in COUNTS]
    large = [100 * best(m, 2000) for m in COUNTS]
    ax.grid(axis="y", color=MUTED, alpha=0.3, linewidth=0.6)
    ax.tick_params(axis="y", length=0)
    ax.plot(COUNTS, small, color=CONTRAST, marker="o", markersize=5)
    ax.plot(COUNTS, large, color=ACCENT, linestyle="--", marker="s", markersize=4)
    ax.axhline(50, color=INK, linestyle=":", linewidth=1.4)
    ax.set_xscale("log")
    ax.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1,000"])
    ax.minorticks_off()
    ax.text(60, 59.6, "200 validation rows", color=CONTRAST, ha="right")
    ax.text(1000, 54.0, "2,000 validation rows", color=ACCENT, ha="right")
    ax.text(1000, 49.7, "truth, and mean test score", color=INK, ha="right", va="top")
    ax.set(xlabel="models tried", ylabel="validation accuracy of the winner, %", ylim=(48.2, 63))
    return fig
