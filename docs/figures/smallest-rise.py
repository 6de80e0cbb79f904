"""The smallest rise over a complaint rate of 1% that a canary finds, by hours and share of traffic."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, canvas

BASE, TRAFFIC = 0.01, 100_000
HOURS = np.geomspace(1, 168, 60)


def rise(size: np.ndarray | float) -> np.ndarray:
    """Return the smallest rise, in points, for groups of a size."""
    delta = np.zeros_like(np.asarray(size, dtype=float))
    for _ in range(50):
        new = BASE + delta
        delta = 2.8016 * np.sqrt((BASE * (1 - BASE) + new * (1 - new)) / size)
    return 100 * delta


SMALL, LARGE = rise(0.01 * TRAFFIC * HOURS), rise(0.1 * TRAFFIC * HOURS)
TITLE = "What a canary can find"
DESCRIPTION = f"""
Smallest rise over a base rate of 1% that is found in 80% of cases, over the hours that the canary runs. With 1% of the
traffic it falls from {SMALL[0]:.2f} points after one hour to {rise(24_000.0):.2f} after a day and {SMALL[-1]:.2f} after a
week. With 10% it falls from {LARGE[0]:.2f} to {rise(240_000.0):.2f} and {LARGE[-1]:.2f}.
"""


def draw() -> Figure:
    """Draw one curve for each share, and mark an hour and a day."""
    fig, ax = canvas(size=(4.5, 3))
    ax.plot(HOURS, SMALL, color=ACCENT)
    ax.plot(HOURS, LARGE, color=CONTRAST, linestyle="--")
    marks = np.array([1, 24])
    ax.plot(marks, rise(1_000.0 * marks), "o", color=ACCENT, markersize=5, clip_on=False)
    ax.text(1.15, 1.72, "1.68", color=ACCENT)
    ax.text(25, 0.29, "0.27", color=ACCENT)
    ax.text(4, 0.88, "1% of traffic", color=ACCENT)
    ax.text(1.4, 0.11, "10% of traffic", color=CONTRAST)
    ax.set(xscale="log", yscale="log", xlim=(1, 168), ylim=(0.02, 3), xlabel="hours", ylabel="smallest rise, points")
    ax.set_xticks([1, 6, 24, 168], ["1", "6", "24", "168"])
    ax.set_yticks([0.03, 0.1, 0.3, 1, 3], ["0.03", "0.1", "0.3", "1", "3"])
    ax.minorticks_off()
    return fig
