"""Training and new-data error of a decision tree against its depth limit."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.datasets import make_moons
from sklearn.tree import DecisionTreeClassifier

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Training error keeps falling; error on new data turns up again"
DESCRIPTION = (
    "Two curves of the error rate of a decision tree against its depth limit from 1 to 12, "
    "averaged over 40 training sets of 300 noisy points. The training error falls from 22 "
    "percent to below 1 percent. The error on new data falls from 23 percent "
    "to 15 percent at depth 2 and then rises to about 21 percent at depth 12. "
    "The gap between the curves grows with depth."
)


def errors() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the depths and the mean errors on training data and on new data."""
    depths = np.arange(1, 13)
    new_x, new_y = make_moons(4000, noise=0.4, random_state=1000)
    train, new = np.zeros((2, 40, len(depths)))
    for seed in range(40):
        x, y = make_moons(300, noise=0.4, random_state=seed)
        for column, depth in enumerate(depths):
            tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(x, y)
            train[seed, column] = 1 - tree.score(x, y)
            new[seed, column] = 1 - tree.score(new_x, new_y)
    return depths, train.mean(axis=0), new.mean(axis=0)


def draw() -> Figure:
    depths, train, new = errors()
    fig, ax = canvas()
    ax.grid(axis="y", color=MUTED, alpha=0.3, linewidth=0.6)
    ax.tick_params(axis="y", length=0)
    ax.plot(depths, new, color=CONTRAST, marker="o", markersize=5)
    ax.plot(depths, train, color=ACCENT, linestyle="--", marker="s", markersize=4)
    best = int(np.argmin(new))
    ax.annotate(
        "best depth",
        (depths[best], new[best]),
        (depths[best] + 0.6, 0.215),
        ha="center",
        color=INK,
        arrowprops={"arrowstyle": "-", "color": INK, "linewidth": 0.8},
    )
    ax.text(8.2, 0.21, "new data", color=CONTRAST, va="bottom")
    ax.text(8.2, 0.062, "training data", color=ACCENT, va="bottom")
    ax.set(xlabel="depth limit of the tree", ylabel="error rate", ylim=(0, 0.26))
    ax.set_xticks(depths)
    return fig
