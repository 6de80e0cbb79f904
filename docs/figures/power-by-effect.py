"""The power of a test by the true gain, for three sizes."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

SIGMA, SIZES = 30, (14_128, 5_000, 1_000)
GAINS = np.linspace(0, 3, 61)


def power(gain: float | np.ndarray, n: int) -> np.ndarray:
    """Return the probability of a significant gain."""
    return np.asarray(norm.sf(norm.ppf(0.975) - gain / (SIGMA * np.sqrt(2 / n))))


AT_ONE = [f"{power(1, n):.2f}" for n in SIZES]
TITLE = "Power by the true gain, for three sizes"
DESCRIPTION = f"""
Three rising curves of the power over the true gain from 0 to 3 minutes. At a gain of 1 minute the power is {AT_ONE[0]}
with 14,128 users per arm, {AT_ONE[1]} with 5,000 and {AT_ONE[2]} with 1,000. Dotted lines mark 1 minute and 0.8.
"""


def draw() -> Figure:
    """Draw the curves, and the planned point."""
    fig, ax = canvas(size=(4.5, 3.4))
    styles = ((ACCENT, "-", (1.3, 1.05)), (INK, "--", (1.62, 0.65)), (CONTRAST, "-.", (2.1, 0.27)))
    for n, (color, line, place) in zip(SIZES, styles, strict=True):
        ax.plot(GAINS, power(GAINS, n), color=color, linestyle=line)
        ax.text(*place, f"{n:,} per arm", color=color)
    ax.plot([0, 1], [0.8, 0.8], color=MUTED, linestyle=":", linewidth=1.4)
    ax.plot([1, 1], [0, 0.8], color=MUTED, linestyle=":", linewidth=1.4)
    ax.plot([1] * 3, [power(1, n) for n in SIZES], "o", color=INK, markersize=5)
    ax.set(xlim=(0, 3), ylim=(0, 1.12), xlabel="true gain in minutes", ylabel="power")
    ax.set_yticks([0, 0.2, 0.4, 0.6, 0.8, 1])
    return fig
