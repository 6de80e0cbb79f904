"""The z-statistics of thirty tests without an effect, day by day."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import CONTRAST, INK, MUTED, canvas

DAYS = np.arange(1, 21)
Z = np.random.default_rng(6).normal(size=(30, 20)).cumsum(axis=1) / np.sqrt(DAYS)
ALARM = (np.abs(Z) > 1.96).any(axis=1)
LATE = np.abs(Z[:, -1]) > 1.96
TITLE = "Thirty tests of two equal versions"
DESCRIPTION = f"""
Thirty lines of the statistic z over 20 days. Dashed lines mark 1.96 and −1.96. {ALARM.sum()} lines, in the contrast
color, leave the band on at least one day. {LATE.sum()} of them are outside on day 20.
"""


def draw() -> Figure:
    """Draw all paths of one kind as one line with gaps."""
    fig, ax = canvas(size=(4.6, 3.4))
    for chosen, color, width in ((~ALARM, MUTED, 0.8), (ALARM, CONTRAST, 1.4)):
        paths = np.column_stack([Z[chosen], np.full(chosen.sum(), np.nan)]).ravel()
        ax.plot(np.tile([*DAYS, np.nan], chosen.sum()), paths, color=color, linewidth=width)
    for bound in (1.96, -1.96):
        ax.axhline(bound, color=INK, linestyle="--", linewidth=1.2)
    ax.text(20.2, 1.96, "1.96", va="center")
    ax.text(20.2, -1.96, "−1.96", va="center")
    ax.set(xlim=(1, 20), ylim=(-3.4, 3.4), xlabel="day", ylabel="z")
    ax.set_xticks([1, 5, 10, 15, 20])
    return fig
