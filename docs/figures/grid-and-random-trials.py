"""Nine trials on a grid and nine at random, projected on the one hyperparameter that matters."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Nine trials test three learning rates on a grid, and nine at random"
DESCRIPTION = (
    "Two square panels side by side, with the learning rate from left to right and the dropout rate upward. Above "
    "each panel a curve shows how good each learning rate is, with a narrow peak at about 70 percent of the range. On "
    "the left, nine trials form a 3 by 3 grid. Their projections onto the learning rate are only three points, and "
    "the peak falls between two of them. On the right, nine random trials project to nine different learning rates, "
    "and one lies close to the peak."
)


def quality(rate: np.ndarray) -> np.ndarray:
    """Return how good a learning rate is, on the scale from 0 to 1."""
    return np.exp(-(((rate - 0.68) / 0.11) ** 2))


def draw() -> Figure:
    axis = np.array([1, 3, 5]) / 6
    grid = np.stack(np.meshgrid(axis, axis), -1).reshape(9, 2)
    scattered = np.random.default_rng(42).random((9, 2))
    line = np.linspace(0, 1, 200)
    fig, axes = canvas(1, 2, size=(4.8, 3.5))
    for ax, trials, name in zip(axes, (grid, scattered), ("grid", "random"), strict=True):
        ax.plot(line, 1.12 + 0.45 * quality(line), color=INK)
        ax.vlines(
            trials[:, 0], trials[:, 1], 1.12 + 0.45 * quality(trials[:, 0]), color=MUTED, linewidth=0.9, alpha=0.7
        )
        ax.plot(trials[:, 0], trials[:, 1], "o", color=ACCENT, markersize=6)
        ax.plot(trials[:, 0], 1.12 + 0.45 * quality(trials[:, 0]), "o", color=CONTRAST, markersize=5)
        ax.plot([0, 1, 1, 0, 0], [0, 0, 1, 1, 0], color=INK, linewidth=0.8)
        ax.set(title=name, xlabel="learning rate (log)", xticks=[], yticks=[], xlim=(-0.03, 1.03), ylim=(-0.04, 1.62))
        for spine in ax.spines.values():
            spine.set_visible(False)
    axes[0].set_ylabel("dropout rate", loc="bottom")
    axes[0].text(0, 1.2, "quality", color=INK)
    return fig
