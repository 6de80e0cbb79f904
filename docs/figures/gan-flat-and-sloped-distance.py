"""Two distances between real and generated samples, over the shift of the generator."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Without overlap, Jensen–Shannon is flat; the Wasserstein distance still has a slope"
DESCRIPTION = """
Two lines over the shift a from 0 to 3. The Jensen–Shannon divergence rises from 0 to 0.693 at a = 1 and stays there.
The Wasserstein distance equals a: it rises from 0 to 3.
"""


def draw() -> Figure:
    """Draw both lines and the place where the overlap ends."""
    figure, ax = canvas(size=(4.6, 3.1))
    ax.plot((0, 3), (0, 3), color=ACCENT)
    ax.plot((0, 1, 3), np.log(2) * np.array([0, 1, 1]), color=CONTRAST)
    ax.axvline(1, color=MUTED, linewidth=1, linestyle=":")
    ax.text(1.06, 2.75, "no overlap from here", color=INK)
    ax.text(1.95, 2.15, "Wasserstein", color=ACCENT, ha="right")
    ax.text(2.0, 0.36, "Jensen–Shannon", color=CONTRAST)
    ax.set(xlim=(0, 3), ylim=(0, 3.05), xticks=range(4), yticks=range(4), xlabel="shift a", ylabel="distance")
    return figure
