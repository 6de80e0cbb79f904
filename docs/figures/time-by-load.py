"""Mean and 99th percentile of the time in a queue with one worker, by its load."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

SERVICE = 10.0
LOAD = np.linspace(0.02, 0.93, 200)
MEAN = SERVICE / (1 - LOAD)
SLOW = np.log(100) * MEAN
TITLE = "The closer to full load, the longer the wait"
DESCRIPTION = f"""
Time from arrival to answer over the load of one worker that needs {SERVICE:.0f} ms for a request. The mean is
{SERVICE / 0.5:.0f} ms at load 0.5, {SERVICE / 0.3:.0f} ms at 0.7 and {SERVICE / 0.1:.0f} ms at 0.9. The 99th percentile
is {np.log(100):.1f} times as high: {np.log(100) * SERVICE / 0.5:.0f}, {np.log(100) * SERVICE / 0.3:.0f} and
{np.log(100) * SERVICE / 0.1:.0f} ms.
"""


def draw() -> Figure:
    """Draw both curves and mark three loads."""
    fig, ax = canvas(size=(4.5, 3))
    ax.plot(LOAD, SLOW, color=CONTRAST, linestyle="--")
    ax.plot(LOAD, MEAN, color=ACCENT)
    marks = np.array([0.5, 0.7, 0.9])
    ax.plot(marks, SERVICE / (1 - marks), "o", color=ACCENT, markersize=5)
    ax.plot(marks, np.log(100) * SERVICE / (1 - marks), "o", color=CONTRAST, markersize=5)
    for load in marks:
        mean = SERVICE / (1 - load)
        for time in (mean, np.log(100) * mean):
            ax.text(load - 0.02, time + 12, f"{time:.0f}", ha="right")
    ax.text(0.1, 92, "p99", color=CONTRAST)
    ax.text(0.1, 26, "mean", color=ACCENT)
    ax.set(xlim=(0, 1), ylim=(0, 520), xlabel="load of the worker", ylabel="time, ms")
    ax.set_xticks([0, 0.5, 0.7, 0.9, 1], ["0", "0.5", "0.7", "0.9", "1"])
    ax.axvline(1, color=MUTED, linewidth=1.2, linestyle=":")
    return fig
