"""Least-squares estimates of two weights over repeated samples, with and without collinearity."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Weights of two thermometers in 60 samples: collinear, each weight swings, but their sum hardly does"
DESCRIPTION = """Two scatter plots of the estimated weights of two features in 60 simulated samples of
100 rows; both true weights are 1. Left, with uncorrelated features, the estimates form a small round cloud
around (1, 1). Right, with a correlation of 0.99, they spread along a line from the upper left to the lower
right: single weights range from about -1 to 3, but their sum stays close to 2."""


def draw() -> Figure:
    """Estimate the two weights in 60 samples for each correlation."""
    figure, axes = canvas(1, 2, size=(4.8, 2.9))
    for axis, rho, color, marker in zip(axes, (0.0, 0.99), (ACCENT, CONTRAST), ("o", "^"), strict=True):
        rng = np.random.default_rng(1)
        weights = []
        for _ in range(60):
            x1, x2, noise = rng.normal(size=(3, 100))
            x = np.column_stack([x1, rho * x1 + np.sqrt(1 - rho**2) * x2])
            y = x.sum(axis=1) + noise
            weights.append(np.linalg.lstsq(x, y, rcond=None)[0])
        w1, w2 = np.array(weights).T
        axis.axhline(1, color=MUTED, linewidth=0.8)
        axis.axvline(1, color=MUTED, linewidth=0.8)
        axis.plot(w1, w2, linestyle="none", marker=marker, markersize=3.5, color=color)
        axis.set_title(f"correlation {rho:g}", color=INK)
        axis.set_xlabel("weight 1")
        axis.set(xlim=(-1.6, 3.6), ylim=(-1.6, 3.6), xticks=[-1, 1, 3], yticks=[-1, 1, 3])
        axis.set_aspect("equal")
    axes[0].set_ylabel("weight 2")
    return figure
