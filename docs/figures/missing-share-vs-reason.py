"""Error of the mean of the observed values, by share missing and by reason."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The reason for the gaps matters more than their share"
DESCRIPTION = """
Error of the mean of the observed values of a standard normal variable, in standard deviations, against the share
missing from 0 to 50%. Lost at random (MCAR), simulated with 20,000 values each: the error stays near 0, also at 40%.
Largest values lost (MNAR), exact: the error is -0.09 at 4% and -0.64 at 40%.
"""


def draw() -> Figure:
    """Draw the two errors against the share missing."""
    fig, ax = canvas(size=(4.8, 3.4))
    share = np.linspace(0.0025, 0.5, 60)
    ax.plot(100 * share, -norm.pdf(norm.isf(share)) / (1 - share), color=CONTRAST, linestyle="--")

    rng = np.random.default_rng(0)
    shares = np.array([0.05, 0.1, 0.2, 0.3, 0.4, 0.5])
    draws = [rng.normal(size=20_000) for _ in shares]
    mcar = [x[rng.random(x.size) >= s].mean() for x, s in zip(draws, shares, strict=True)]
    ax.axhline(0, color=MUTED, linewidth=0.8)
    ax.plot(100 * shares, mcar, "o", color=ACCENT)

    at = -norm.pdf(norm.isf(0.04)) / 0.96
    ax.plot([4], [at], "s", color=CONTRAST, markersize=8)
    line = {"arrowstyle": "-", "color": MUTED}
    ax.annotate("4% lost: −0.09", (4, at), (1, -0.5), color=INK, arrowprops=line)
    ax.text(26, 0.07, "lost at random (MCAR)", color=ACCENT, ha="center")
    ax.text(51, -0.3, "largest values lost\n(MNAR)", color=CONTRAST, ha="right")
    ax.set(xlabel="share missing (%)", ylabel="error of the mean (sd)", ylim=(-0.85, 0.2), xlim=(0, 52))
    return fig
