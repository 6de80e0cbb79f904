"""What Thompson sampling believes of two headlines, after few visitors and after many."""

import numpy as np
from matplotlib.figure import Figure
from scipy.integrate import quad
from scipy.stats import beta

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "The wider the belief, the more often a weak headline is tried"
A = beta(1 + 20, 1 + 80)
B = {20: beta(1 + 2, 1 + 18), 200: beta(1 + 20, 1 + 180)}
SHARES = {n: quad(lambda rate, b=b: b.pdf(rate) * A.cdf(rate), 0, 1)[0] for n, b in B.items()}
DESCRIPTION = (
    "Two panels of belief curves over the click rate. In both, headline A has 20 clicks from 100 visitors: a bell "
    f"around 0.20. Above, B has 2 clicks from 20 visitors: a wide curve around 0.1 that overlaps A's, and B's draw "
    f"wins {SHARES[20]:.0%} of the time. Below, B has 20 clicks from 200 visitors: a narrow curve around 0.1 that "
    f"hardly overlaps, and B's draw wins {SHARES[200]:.0%} of the time."
)


def draw() -> Figure:
    """Draw the beliefs about A and B, one panel for each number of B's visitors."""
    fig, axes = canvas(2, 1, size=(4.6, 3.9))
    rate = np.linspace(0, 0.4, 101)
    for ax, (n, b) in zip(axes, B.items(), strict=True):
        ax.plot(rate, A.pdf(rate), color=ACCENT)
        ax.plot(rate, b.pdf(rate), color=CONTRAST, linestyle="--")
        top = 1.28 * max(A.pdf(rate).max(), b.pdf(rate).max())
        ax.text(0.26, 0.62 * top, f"A: 20 of 100\nB: {n // 10} of {n}\nB wins {SHARES[n]:.0%}")
        ax.text(0.215, A.pdf(0.2) + 0.03 * top, "A", color=ACCENT)
        peak = rate[b.pdf(rate).argmax()]
        ax.text(peak, b.pdf(peak) + 0.03 * top, "B", color=CONTRAST, ha="center")
        ax.set(xlim=(0, 0.4), ylim=(0, top), yticks=[], xticks=[0, 0.1, 0.2, 0.3, 0.4])
        ax.spines["left"].set_visible(False)
    axes[1].set_xlabel("click rate")
    return fig
