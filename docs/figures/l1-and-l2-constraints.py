"""The same error contours meet the diamond of L1 at a corner and the circle of L2 beside the axis."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Ellipse, Polygon

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The L1 diamond is met at a corner, the L2 circle beside the axis"
CENTER = np.array([1.6, 0.7])
HESSIAN = np.array([[1.0, 0.3], [0.3, 0.8]])
DESCRIPTION = """Two panels with the weights w1 and w2 as axes and ellipses of equal training error
around the same least-squares solution (1.6, 0.7). Left, the L1 budget is a diamond of size 1: the
smallest error inside it lies on the corner (1, 0), so w2 is exactly zero. Right, the L2 budget is a
circle of radius 1: the smallest error inside it lies at about (0.89, 0.46), so both weights are smaller
than in least squares but neither is zero."""


def boundary(norm: int) -> np.ndarray:
    """Return points of the unit circle of a norm."""
    angle = np.linspace(0, 2 * np.pi, 100_001)
    points = np.column_stack([np.cos(angle), np.sin(angle)])
    return points / np.linalg.norm(points, ord=norm, axis=1, keepdims=True)


def error(points: np.ndarray) -> np.ndarray:
    """Return the training error above its minimum."""
    step = points - CENTER
    return np.einsum("ij,jk,ik->i", step, HESSIAN, step)


def draw() -> Figure:
    """Draw both budgets with the contour that just touches them."""
    figure, axes = canvas(1, 2, size=(6.4, 3.4))
    curvatures, directions = np.linalg.eigh(HESSIAN)
    angle = np.degrees(np.arctan2(*directions[::-1, 0]))
    for axis, norm, color, name in zip(axes, (1, 2), (ACCENT, CONTRAST), ("L1", "L2"), strict=True):
        edge = boundary(norm)
        best = edge[error(edge).argmin()]
        level = error(best[None])[0]
        axis.axhline(0, color=MUTED, linewidth=0.8)
        axis.axvline(0, color=MUTED, linewidth=0.8)
        for share, style in ((1.0, "-"), (1.9, ":")):
            width, height = 2 * np.sqrt(share * level / curvatures)
            axis.add_patch(Ellipse(CENTER, width, height, angle=angle, fill=False, edgecolor=INK, linestyle=style))
        shape = Polygon(edge[::25_000]) if norm == 1 else Circle((0, 0), 1)
        shape.set(facecolor=color, alpha=0.25, edgecolor=color, linewidth=1.8)
        axis.add_patch(shape)
        axis.plot(*CENTER, marker="x", color=INK)
        axis.annotate("least squares", CENTER, (0, 7), textcoords="offset points", ha="center")
        axis.plot(*best, marker="o", markersize=8, color=color)
        axis.set_title(f"{name}: best at ({best[0]:.2g}, {abs(best[1]):.2g})", color=INK)
        axis.set_xlabel("w1")
        axis.set_xlim(-1.3, 2.7)
        axis.set_ylim(-1.3, 2.0)
        axis.set_xticks([0, 1, 2])
        axis.set_yticks([0, 1])
        axis.set_aspect("equal")
    axes[0].set_ylabel("w2")
    return figure
