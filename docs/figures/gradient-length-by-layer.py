"""How long a gradient is after each of 50 layers, for three kinds of random network."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "A constant factor per layer makes the gradient vanish or explode"
DESCRIPTION = """
A plot over the number of layers that the gradient has passed on its way back, from 0 to 50. The vertical axis is the length of the
gradient on a logarithmic scale. The line of sigmoid with weights of variance 1/n falls straight to 3.5e-32. The line
of ReLU with variance 2/n stays near 1. The line of ReLU with variance 4/n rises straight to about 3e7.
"""


def lengths(relu: bool, gain: int, seed: int, n: int = 100, depth: int = 50) -> list[float]:
    """Return the length of the gradient after each layer on its way back."""
    rng = np.random.default_rng(seed)
    h, layers = rng.normal(size=n), []
    for _ in range(depth):
        matrix = rng.normal(size=(n, n)) * (gain / n) ** 0.5
        z = matrix @ h
        h = np.maximum(0, z) if relu else 1 / (1 + np.exp(-z))
        layers.append((matrix, (z > 0) if relu else h * (1 - h)))
    gradient = rng.normal(size=n)
    gradient /= np.linalg.norm(gradient)
    found = [1.0]
    for matrix, slope in reversed(layers):
        gradient = matrix.T @ (gradient * slope)
        found.append(float(np.linalg.norm(gradient)))
    return found


def draw() -> Figure:
    """Draw the median of 20 networks of each kind."""
    figure, ax = canvas(size=(4.6, 3.6))
    for relu, gain, color, style, label, place in (
        (True, 4, CONTRAST, "--", "ReLU, variance 4/n", (4, 1e6)),
        (True, 2, ACCENT, "-", "ReLU, variance 2/n", (20, 1e-3)),
        (False, 1, INK, ":", "sigmoid, variance 1/n", (2, 1e-24)),
    ):
        median = np.median([lengths(relu, gain, seed) for seed in range(20)], axis=0)
        ax.plot(median, color=color, linestyle=style)
        ax.text(*place, label, color=color, va="center")
    ticks = [1e-30, 1e-20, 1e-10, 1, 1e10]
    ax.set(yscale="log", xlim=(0, 50), ylim=(1e-33, 1e10), yticks=ticks, yticklabels=[f"{tick:g}" for tick in ticks])
    ax.set(xlabel="layers passed on the way back", ylabel="length of the gradient")
    ax.minorticks_off()
    return figure
