"""The daily gain of two changes: one that wears off, and one that users have to learn."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

DAYS = np.arange(1, 29)
NOVELTY = 0.2 + 2.3 * np.exp(-(DAYS - 1) / 4)
PRIMACY = 1.2 - 2.0 * np.exp(-(DAYS - 1) / 5)
TITLE = "Two effects that change with time"
DESCRIPTION = f"""
The gain of B over the days since a user first saw B, from 1 to 28. The novelty curve falls from {NOVELTY[0]:.1f}
points to {NOVELTY[-1]:.1f}. The primacy curve rises from {PRIMACY[0]:.1f} to {PRIMACY[-1]:.1f} points.
"""


def draw() -> Figure:
    """Draw both curves."""
    fig, ax = canvas(size=(4.5, 3))
    ax.axhline(0, color=MUTED, linestyle="--", linewidth=1.2)
    ax.plot(DAYS, NOVELTY, color=CONTRAST, linestyle="--")
    ax.plot(DAYS, PRIMACY, color=ACCENT)
    ax.text(4.5, 1.9, "novelty: wears off", color=CONTRAST)
    ax.text(13, 1.32, "primacy: users learn", color=ACCENT)
    ax.set(xlim=(0.5, 28.5), ylim=(-1.1, 2.7), xlabel="days since the user first saw B", ylabel="gain, points")
    ax.set_xticks([1, 7, 14, 21, 28])
    return fig
