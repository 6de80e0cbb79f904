"""The booking rates of two versions that share 500 rooms, by the share of users in B."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

SHARE = np.linspace(0, 1, 101)
SERVED = np.minimum(1, 500 / (400 + 200 * SHARE))
A, B = 40 * SERVED, 60 * SERVED
TITLE = "Booking rates when both versions share 500 rooms"
DESCRIPTION = f"""
Two lines over the share of users in B, from 0 to 100%. Up to 50%, B users book in 60% of cases and A users in 40%.
Beyond, both lines fall, to {B[-1]:.0f}% for B and {A[-1]:.0f}% for A. A solid arrow at a share of 50% shows the
gap of 20 points between the lines. The dots are everyone in A, 40%, and everyone in B, 50%: 10 points apart.
"""


def draw() -> Figure:
    """Draw the rates, the gap in the test and the gap between the two launches."""
    fig, ax = canvas(size=(4.6, 3.5))
    ax.plot(100 * SHARE, B, color=ACCENT)
    ax.plot(100 * SHARE, A, color=CONTRAST, linestyle="--")
    ax.text(3, 62, "users in B", color=ACCENT)
    ax.text(56, 34, "users in A", color=CONTRAST, ha="right")
    ax.annotate("", (50, 60), (50, 40), arrowprops={"arrowstyle": "<->", "color": INK, "linewidth": 1.4})
    ax.text(52, 48, "test: 20")
    ax.plot([0, 100], [40, 50], "o", color=INK, markersize=7)
    ax.plot([0, 100], [40, 40], color=MUTED, linestyle=":", linewidth=1.4)
    ax.annotate("", (100, 50), (100, 40), arrowprops={"arrowstyle": "<->", "color": INK, "linewidth": 1.4})
    ax.text(98, 44, "truth: 10", ha="right")
    ax.set(xlim=(-2, 103), ylim=(28, 67), xlabel="share of users in B, %", ylabel="booking rate, %")
    return fig
