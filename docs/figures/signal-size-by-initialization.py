"""How large the signal is after each of 30 layers, for four initializations."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Only variance 2/n keeps the signal through 30 ReLU layers"
DESCRIPTION = """
A plot over the layers 0 to 30 of networks with 256 units a layer. The vertical axis is the size of the signal, its root mean square,
on a logarithmic scale. ReLU with variance 2/n stays at about 1. Tanh with variance 1/n falls slowly to 0.13. ReLU with
variance 1/n falls straight to 3e-5. ReLU with a fixed standard deviation of 0.01 falls steeply and leaves the plot before
layer 10.
"""


def sizes(relu: bool, variance: float, seed: int, n: int = 256, depth: int = 30) -> list[float]:
    """Return the size of the signal before and after each layer."""
    draw_normal = np.random.default_rng(seed).normal
    h, found = draw_normal(size=n), [1.0]
    for _ in range(depth):
        z = draw_normal(size=(n, n)) * variance**0.5 @ h
        h = np.maximum(0, z) if relu else np.tanh(z)
        found.append(float(np.mean(h**2) ** 0.5))
    return found


def draw() -> Figure:
    """Draw the median of 20 networks of each kind."""
    figure, ax = canvas(size=(4.6, 3.8))
    for relu, variance, color, style, label, place in (
        (True, 2 / 256, ACCENT, "-", "ReLU, variance 2/n", (12, 4)),
        (False, 1 / 256, MUTED, "-", "tanh, variance 1/n", (15.5, 0.045)),
        (True, 1 / 256, CONTRAST, "--", "ReLU, variance 1/n", (7.5, 3e-4)),
        (True, 1e-4, INK, ":", "ReLU, fixed 0.01", (7, 3e-6)),
    ):
        median = np.median([sizes(relu, variance, seed) for seed in range(20)], axis=0)
        ax.plot(median, color=color, linestyle=style)
        ax.text(*place, label, color=color if color != MUTED else INK, va="center", ha="left")
    ticks = [1e-6, 1e-4, 1e-2, 1]
    ax.set(yscale="log", xlim=(0, 30), ylim=(1e-6, 20), yticks=ticks, yticklabels=["0.000001", "0.0001", "0.01", "1"])
    ax.set(xlabel="layer", ylabel="size of the signal")
    ax.minorticks_off()
    return figure
