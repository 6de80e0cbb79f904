"""One training set of a noisy wave, the curve of 13 weights, and three regularized curves."""

import numpy as np
from matplotlib.figure import Figure
from numpy.polynomial.legendre import legvander

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "One overfitted curve and three repairs: a penalty, an early stop, fewer weights"
DESCRIPTION = (
    "Four panels with the same 20 noisy points of a wave, the true wave as a dotted line, and a fitted curve. "
    "Without regularization, the curve with 13 weights swings from point to point and shoots far off at both ends. "
    "With a penalty of strength 1, with gradient descent stopped at step 10, and with only 4 weights, the curve is "
    "calmer and stays nearer the wave."
)


def fits(x: np.ndarray, y: np.ndarray, grid: np.ndarray) -> dict[str, np.ndarray]:
    """Return the four curves on the grid."""
    features, wide = legvander(x, 12), legvander(grid, 12)
    curvature, directions = np.linalg.eigh(features.T @ features)
    weights = y @ features @ directions / curvature
    keep = {
        "no regularization": np.ones_like(curvature),
        "penalty 1": curvature / (curvature + 1),
        "stop at step 10": 1 - (1 - 0.04 * curvature) ** 10,
    }
    curves = {name: wide @ directions @ (weights * share) for name, share in keep.items()}
    small = np.linalg.pinv(legvander(x, 3)) @ y
    return curves | {"only 4 weights": legvander(grid, 3) @ small}


def draw() -> Figure:
    x, grid = np.linspace(-1, 1, 20), np.linspace(-1, 1, 300)
    # a training set whose errors are near the averages of the sample: 0.41, 0.34, 0.34 and 0.31
    y = np.sin(3 * x) + 0.5 * np.random.default_rng(284).normal(size=20)
    fig, axes = canvas(2, 2, size=(4.6, 4.3))
    for ax, (name, curve) in zip(axes.flat, fits(x, y, grid).items(), strict=True):
        ax.plot(grid, np.sin(3 * grid), color=INK, linestyle=":", linewidth=1.4)
        ax.plot(x, y, "o", color=MUTED, markersize=3.5)
        ax.plot(grid, curve, color=CONTRAST if name == "no regularization" else ACCENT)
        ax.set(title=name, ylim=(-2.6, 2.6), xticks=[], yticks=[])
    return fig
