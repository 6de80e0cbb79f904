"""Training error and error on new parts of a decision tree against its depth limit."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.tree import DecisionTreeClassifier

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "300 parts, 10% wrong labels: training error keeps falling, the error on new parts turns up"
DESCRIPTION = (
    "Two curves of the error of a decision tree against its depth limit from 1 to 14, averaged over 50 training sets "
    "of 300 parts of which 10 percent are labeled wrongly. At depth 1 both errors are above 30 percent. At depth 2 "
    "both are near 10 percent. From there the training error falls to almost 0, and the error on new parts rises "
    "to 18 percent, so the gap between the curves opens. A dotted line at 10 percent marks the share of wrong labels."
)


def parts(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return temperatures and labels; parts from 30 to 70 degrees are good, 10% of the labels are wrong."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(0, 100, (count, 1))
    good = (x[:, 0] > 30) & (x[:, 0] < 70)
    return x, good ^ (rng.random(count) < 0.1)


def errors(depths: np.ndarray) -> np.ndarray:
    """Return the mean errors in percent on training parts and on new parts, one row a depth."""
    new_x, new_y = parts(50_000, seed=999)
    found = np.zeros((50, len(depths), 2))
    for seed in range(50):
        x, y = parts(300, seed)
        for row, depth in enumerate(depths):
            tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(x, y)
            found[seed, row] = 1 - tree.score(x, y), 1 - tree.score(new_x, new_y)
    return 100 * found.mean(axis=0)


def draw() -> Figure:
    depths = np.arange(1, 15)
    train, new = errors(depths).T
    fig, ax = canvas(size=(4.6, 3.3))
    ax.axhline(10, color=MUTED, linestyle=":", linewidth=1.4)
    ax.plot(depths, new, color=CONTRAST, marker="o", markersize=5)
    ax.plot(depths, train, color=ACCENT, linestyle="--", marker="s", markersize=4)
    ax.annotate("underfits", (1.1, new[0]), (2.2, new[0]), va="center", color=INK)
    ax.text(9, 20.5, "new parts", color=CONTRAST, ha="right")
    ax.text(4.9, 5.2, "training", color=ACCENT, ha="right", va="top")
    ax.text(14.2, 10.4, "wrong labels", color=INK, ha="right", va="bottom")
    ax.set(xlabel="depth limit of the tree", ylabel="error, %", ylim=(-1, 38))
    ax.set_xticks([1, 2, 4, 6, 8, 10, 12, 14])
    return fig
