"""A kernel slides over an image with a line and fills a feature map."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "One kernel, nine places, nine sums"
DESCRIPTION = """
At the top an image of 5 by 5 pixels: the third column is 1, all else 0. The 3 by 3 patch at the top left is framed. Below
it on the left the kernel, whose rows are -1, 0, 1. On the right the feature map of 3 by 3 sums: each row is 3, 0, -3. The
first sum, of the framed patch, is framed as well.
"""
IMAGE = np.array([[0, 0, 1, 0, 0]] * 5)
KERNEL = np.array([[-1, 0, 1]] * 3)
MAP = np.array([[np.sum(IMAGE[i : i + 3, j : j + 3] * KERNEL) for j in range(3)] for i in range(3)])


def draw() -> Figure:
    """Draw the image, the kernel and the map."""
    figure, ax = canvas(size=(4.4, 5.0))
    ax.set_axis_off()
    for name, grid, left, top in (("image", IMAGE, 1.1, 0), ("kernel", KERNEL, 0, 6.6), ("feature map", MAP, 4.2, 6.6)):
        rows, columns = grid.shape
        nan = float("nan")
        xs = [v for i in range(columns + 1) for v in (left + i, left + i, nan)]
        ys = [v for _ in range(columns + 1) for v in (top, top + rows, nan)]
        xs += [v for _ in range(rows + 1) for v in (left, left + columns, nan)]
        ys += [v for i in range(rows + 1) for v in (top + i, top + i, nan)]
        ax.plot(xs, ys, color=MUTED, linewidth=0.8)
        ax.text(left + columns / 2, top - 0.35, name, ha="center", va="center")
        for (i, j), value in np.ndenumerate(grid):
            text = f"{value}".replace("-", "−")
            ax.text(left + j + 0.5, top + i + 0.53, text, ha="center", va="center", color=INK)
    ax.add_patch(Rectangle((3.1, 0), 1, 5, color=CONTRAST, alpha=0.25, linewidth=0))
    ax.add_patch(Rectangle((1.1, 0), 3, 3, fill=False, edgecolor=ACCENT, linewidth=2.5))
    ax.add_patch(Rectangle((4.2, 6.6), 1, 1, fill=False, edgecolor=ACCENT, linewidth=2.5))
    ax.text(3.6, 8.1, "→", ha="center", va="center", color=ACCENT, fontsize=16)
    ax.set(xlim=(-0.2, 7.4), ylim=(9.8, -0.8), aspect="equal")
    return figure
