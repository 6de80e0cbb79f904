"""The folds of `TimeSeriesSplit`: an expanding window, and a sliding one with a gap."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from sklearn.model_selection import TimeSeriesSplit

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, SURFACE, canvas

TITLE = "Forward chaining: training (□) always lies before the test block (■)"
DESCRIPTION = (
    "Two grids of folds over blocks of time. Above, an expanding window over six blocks: train on block 1 and test on 2, "
    "train on 1 to 2 and test on 3, up to train on 1 to 5 and test on 6. Below, a sliding window of three blocks with a gap "
    "of one block over eight blocks: train on 1 to 3, skip 4, test on 5; the window then moves one block at a "
    "time up to train on 4 to 6, skip 7, test on 8."
)


def grid(ax: Axes, blocks: int, cv: TimeSeriesSplit) -> None:
    """Draw one row of squares for every fold."""
    rows = 0
    for row, (train, test) in enumerate(cv.split(np.arange(blocks))):
        rows = row + 1
        for block in range(blocks):
            if block in test:
                face, edge = CONTRAST, CONTRAST
            elif block in train:
                face, edge = SURFACE, ACCENT
            else:
                continue
            ax.add_patch(
                Rectangle((block + 0.08, row + 0.12), 0.84, 0.76, facecolor=face, edgecolor=edge, linewidth=1.6)
            )
        if test[0] - train[-1] > 1:
            ax.text(test[0] - 0.5, row + 0.52, "gap", color=MUTED, ha="center", va="center")
    ax.set(xlim=(0, blocks), ylim=(rows, 0), xlabel="block of time")
    ax.set_xticks(np.arange(blocks) + 0.5, [str(block + 1) for block in range(blocks)])
    ax.set_yticks(np.arange(rows) + 0.5, [f"fold {row + 1}" for row in range(rows)])
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)


def draw() -> Figure:
    fig, (top, bottom) = canvas(2, 1, size=(4.4, 4.6))
    grid(top, 6, TimeSeriesSplit(n_splits=5))
    grid(bottom, 8, TimeSeriesSplit(n_splits=4, max_train_size=3, gap=1, test_size=1))
    top.set_title("expanding window")
    bottom.set_title("sliding window, with a gap")
    return fig
