"""What one, two and three folding layers make of a straight line."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, canvas

TITLE = "Each folding layer doubles the number of straight pieces"
DESCRIPTION = """
Three plots, one above the other, of the output of a network over an input from 0 to 1. With one layer of two units the
output is a tent with 2 straight pieces. With two layers it has 4 pieces, with three layers 8.
"""


def draw() -> Figure:
    """Draw the output after each of three layers."""
    x = np.linspace(0, 1, 17)
    y = x
    figure, panels = canvas(3, 1, size=(4.4, 3.9))
    for layers, ax in enumerate(panels, start=1):
        y = 2 * np.maximum(0, y) - 4 * np.maximum(0, y - 0.5)
        ax.plot(x, y, color=ACCENT)
        ax.set(xlim=(0, 1), ylim=(-0.05, 1.1), xticks=[0, 1], yticks=[0, 1])
        ax.set_title(f"{layers} layer{'s' * (layers > 1)}, {2 * layers} units: {2**layers} pieces")
        ax.set_xticklabels([] if layers < 3 else ["0", "1"])
    panels[-1].set_xlabel("input")
    return figure
