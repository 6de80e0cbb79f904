"""Circles of equal training error meet the diamond of L1 at a corner and the circle of L2 beside the axis."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Polygon

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Smallest error within the budget: L1 is met at a corner, L2 beside the axis"
LEAST_SQUARES = np.array([3.0, 0.4])
DESCRIPTION = """Two panels with the weights w1 and w2 as axes and circles of equal training error around the
same least-squares solution (3, 0.4). Above, the L1 budget is a diamond of size 2: the smallest error
inside it lies on the corner (2, 0), so w2 is exactly zero. Below, the L2 budget is a circle of radius 1.51: the
smallest error inside it lies at (1.5, 0.2), so both weights are halved but neither is zero."""


def draw() -> Figure:
    """Draw both budgets with the circle of equal error that just touches them."""
    figure, axes = canvas(2, 1, size=(4.2, 5.3))
    lasso = np.sign(LEAST_SQUARES) * np.maximum(LEAST_SQUARES - 1, 0)
    ridge = LEAST_SQUARES / 2
    diamond = np.abs(lasso).sum() * np.array([[1, 0], [0, 1], [-1, 0], [0, -1]])
    budgets = (Polygon(diamond), Circle((0, 0), float(np.linalg.norm(ridge))))
    for axis, best, budget, color, name in zip(
        axes, (lasso, ridge), budgets, (ACCENT, CONTRAST), ("L1", "L2"), strict=True
    ):
        axis.axhline(0, color=MUTED, linewidth=0.8)
        axis.axvline(0, color=MUTED, linewidth=0.8)
        distance = float(np.linalg.norm(best - LEAST_SQUARES))
        for share, style in ((0.5, ":"), (1.0, "-")):
            axis.add_patch(Circle(LEAST_SQUARES, share * distance, fill=False, edgecolor=INK, linestyle=style))
        budget.set(facecolor=color, alpha=0.25, edgecolor=color, linewidth=1.8)
        axis.add_patch(budget)
        axis.plot(*LEAST_SQUARES, marker="x", color=INK)
        axis.annotate("least squares", (3.05, 0.4), (3.2, 2.05), ha="center", va="bottom")
        axis.plot(*best, marker="o", markersize=8, color=color)
        axis.set_title(f"{name}: best at ({best[0]:g}, {best[1]:g})", color=INK)
        axis.set(xlim=(-2.3, 4.8), ylim=(-2.2, 2.7), xticks=[0, 1, 2, 3], yticks=[0, 1], ylabel="w2")
        axis.set_aspect("equal")
    axes[1].set_xlabel("w1")
    return figure
