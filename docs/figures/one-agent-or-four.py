"""When four agents are faster than one, by the share of the work that divides."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Time of four agents by the share of the work that divides"
DESCRIPTION = """
Time, with one agent as 1, over the share of the work that divides, 0 to 1. One agent: a flat dashed line at 1. Four
agents: a line that falls from 1.2 at share 0 to 0.45 at share 1. They cross at a share of 0.267, marked by a dot.
"""


def draw() -> Figure:
    """Draw both lines and mark where they cross."""
    fig, ax = canvas(size=(4.6, 2.9))
    share = np.array([0, 1])
    ax.plot(share, [1, 1], color=CONTRAST, linestyle="--")
    ax.plot(share, 1 - share + share / 4 + 0.2, color=ACCENT)
    cross = 0.2 * 4 / 3
    ax.plot([cross, cross], [0, 1], color=MUTED, linestyle=":", linewidth=1.2)
    ax.plot(cross, 1, "o", color=INK)
    ax.text(cross + 0.03, 0.08, f"share {cross:.3f}", color=INK)
    ax.text(0.98, 1.03, "one agent", ha="right", va="bottom", color=INK)
    ax.text(0.8, 0.66, "four agents", ha="left", va="bottom", color=INK)
    ax.set(xlabel="share of the work that divides", ylabel="time", xlim=(0, 1.02), ylim=(0, 1.25))
    ax.set_yticks([0, 0.5, 1])
    return fig
