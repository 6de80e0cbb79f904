"""One weight learned with three batch sizes, over the epochs."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Small batches get there in fewer epochs, but a batch of one never settles"
DESCRIPTION = """
The weight over ten epochs, from 0 toward the best weight near 2, with learning rate 0.1. A batch of all 1,000 rows gives a
smooth curve that has reached about 1.3 after ten epochs. A batch of 50 rows rises in two epochs and then stays close to
the best weight. A batch of one row jumps to the best weight almost at once and then swings around it, between about 1.4
and 2.8, until the end.
"""


def path(batch: int, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the weight before each step."""
    rng = np.random.default_rng(1)
    weights = [0.0]
    for _ in range(10):
        for rows in rng.permutation(1000).reshape(-1, batch):
            weights.append(weights[-1] - 0.1 * (x[rows] * (weights[-1] * x[rows] - y[rows])).mean())
    return np.array(weights)


def draw() -> Figure:
    """Draw the three paths."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=1000)
    x = (x - x.mean()) / x.std()
    y = 2 * x + rng.normal(size=1000)
    fig, ax = canvas(size=(4.6, 3.7))
    for batch, color, width in ((1, MUTED, 0.6), (50, ACCENT, 1.6), (1000, CONTRAST, 1.6)):
        weights = path(batch, x, y)
        every = 10 if batch == 1 else 1
        epochs = np.linspace(0, 10, len(weights))
        marker = {"marker": "o", "markersize": 5} if batch == 1000 else {}
        ax.plot(epochs[::every], weights[::every], color=color, linewidth=width, **marker)
    ax.plot([0, 10], [x @ y / 1000] * 2, color=INK, linewidth=1, linestyle="--")
    ax.text(4.2, 2.87, "1 row, 1,000 steps an epoch", color=INK)
    ax.annotate("", (3.3, 2.45), (4.1, 2.87), arrowprops={"arrowstyle": "-", "color": MUTED})
    ax.text(2.6, 1.2, "50 rows, 20 steps", color=ACCENT)
    ax.annotate("", (0.85, 1.6), (2.5, 1.26), arrowprops={"arrowstyle": "-", "color": ACCENT})
    ax.text(4.6, 0.62, "all rows, 1 step", color=CONTRAST)
    ax.text(10.15, x @ y / 1000, "best", va="center", ha="left")
    ax.set(
        xlabel="epochs", ylabel="weight", xlim=(0, 11.2), ylim=(0, 3.1), yticks=[0, 1, 2, 3], xticks=[0, 2, 4, 6, 8, 10]
    )
    return fig
