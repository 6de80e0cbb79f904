"""Four learning rates over 100 steps, and the mean loss of one weight with noisy gradients under each."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "A large rate is fast and ends high; a schedule is fast and ends low"
DESCRIPTION = """
Two panels over 100 steps. Top, the learning rate: large is 0.5 throughout, small is 0.02 throughout, cosine falls smoothly
from 0.5 to 0, stable holds 0.5 for 80 steps and then falls in a straight line to 0. Bottom, the mean loss on a
logarithmic axis, from 50 at the start. Large falls to 0.167 within ten steps and stays there. Small falls in a straight
line to 0.9. Cosine follows large at first, then sinks below it and ends at 0.015. Stable equals large up to step 80 and then
drops to 0.04.
"""
STEPS = np.arange(100)


def losses(rates: np.ndarray) -> list[float]:
    """Return the exact mean loss after each step: mean and variance of the weight follow two recursions."""
    mean, variance, found = 10.0, 0.0, [50.0]
    for rate in rates:
        mean, variance = (1 - rate) * mean, (1 - rate) ** 2 * variance + rate**2
        found.append((mean**2 + variance) / 2)
    return found


def draw() -> Figure:
    """Draw the rates above the losses."""
    fig, (top, bottom) = canvas(2, 1, size=(4.7, 4.8))
    schedules = (
        ("large", np.full(100, 0.5), CONTRAST, "--", (50, 0.53), (20, 0.25)),
        ("small", np.full(100, 0.02), MUTED, "-", (50, 0.05), (40, 12)),
        ("stable", np.where(STEPS < 80, 0.5, 0.025 * (100 - STEPS)), INK, ":", (93, 0.3), (79, 0.25)),
        ("cosine", 0.25 * (1 + np.cos(np.pi * STEPS / 100)), ACCENT, "-", (20, 0.2), (42, 0.025)),
    )
    for name, rates, color, style, above, below in schedules:
        top.plot(STEPS, rates, color=color, linestyle=style)
        bottom.plot(losses(rates), color=color, linestyle=style)
        for ax, (x, y) in ((top, above), (bottom, below)):
            ax.text(x, y, name, color=INK if color == MUTED else color)
    top.set(ylabel="learning rate", ylim=(0, 0.6), yticks=[0, 0.25, 0.5], xticks=[0, 50, 100])
    bottom.set_yscale("log")
    bottom.set_yticks([0.01, 0.1, 1, 10], ["0.01", "0.1", "1", "10"])
    bottom.minorticks_off()
    bottom.set(xlabel="step", ylabel="mean loss", xticks=[0, 50, 100], ylim=(0.01, 70))
    return fig
