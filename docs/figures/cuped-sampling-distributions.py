"""Where the estimate of the same test lands, with and without CUPED."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "The same center, a narrower spread"
EFFECT, SD, N, RHO = 1.5, 20, 2000, 0.7
PLAIN = SD * (2 / N) ** 0.5
CUPED = PLAIN * (1 - RHO**2) ** 0.5
DESCRIPTION = (
    f"Two bell curves of the estimated gain in minutes, both centered at the true gain {EFFECT}. Dashed: the plain "
    f"difference, with standard error {PLAIN:.2f}. Solid: CUPED, with standard error {CUPED:.2f}, narrower and higher. "
    f"A vertical line marks zero. The dashed curve reaches clearly below zero, the solid one hardly."
)


def draw() -> Figure:
    """Draw both sampling distributions and the line at zero."""
    fig, ax = canvas(size=(4.6, 2.9))
    gain = np.linspace(-0.9, 3.9, 97)
    ax.plot(gain, norm.pdf(gain, EFFECT, PLAIN), color=CONTRAST, linestyle="--")
    ax.plot(gain, norm.pdf(gain, EFFECT, CUPED), color=ACCENT)
    ax.plot([0, 0], [0, 0.93], color=INK, linewidth=1.2)
    ax.text(-0.08, 0.9, "no\ngain", ha="right", va="top")
    ax.text(2.0, 0.78, f"CUPED:\nspread {CUPED:.2f}", color=ACCENT)
    ax.text(2.42, 0.32, f"plain:\nspread {PLAIN:.2f}", color=CONTRAST)
    ax.set(xlabel="estimated gain of B, minutes a day", yticks=[], ylim=(0, 0.97), xlim=(-0.9, 3.9))
    ax.set_xticks([0, EFFECT, 3])
    ax.spines["left"].set_visible(False)
    return fig
