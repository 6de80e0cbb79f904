"""Paths of the exact sampler from noise to a black or white pixel, and the single step that ends at gray."""

from itertools import pairwise

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Many small steps end at black or white; one big step ends at gray"
DESCRIPTION = """
Ten solid paths from noise on the left, between −2 and 2, to an image on the right. The five that start above 0 end at
+1, white; the five below 0 end at −1, black. Dashed straight lines from the same starts all end at 0, gray.
"""
STARTS = np.array([-2, -1.5, -1, -0.5, -0.1, 0.1, 0.5, 1, 1.5, 2])
STEPS = 200


def draw() -> Figure:
    """Draw the paths of the sampler that knows the best guess."""
    angles = np.linspace(np.pi / 2, 0, STEPS + 1)
    path = [STARTS]
    for now, later in pairwise(angles):
        clean = np.tanh(np.cos(now) * path[-1] / np.sin(now) ** 2)
        noise = (path[-1] - np.cos(now) * clean) / np.sin(now)
        path.append(np.cos(later) * clean + np.sin(later) * noise)
    figure, ax = canvas(size=(4.6, 3.4))
    progress = np.linspace(0, 1, STEPS + 1)
    for start, line in zip(STARTS, np.transpose(path), strict=True):
        ax.plot(progress, line, color=ACCENT, linewidth=1.5)
        ax.plot((0, 1), (start, 0), color=CONTRAST, linewidth=0.8, linestyle="--")
    for value, name in ((1, "white"), (0, "gray"), (-1, "black")):
        ax.text(1.02, value, name, va="center", color=CONTRAST if value == 0 else INK)
    ax.set(xlim=(0, 1), ylim=(-2.1, 2.1), xticks=(0, 1), yticks=range(-2, 3), ylabel="pixel")
    ax.set_xticklabels(("noise", "image"))
    return figure
