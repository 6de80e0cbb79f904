"""Variance of averaged trees against their number, for bagging and a random forest."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.datasets import make_friedman1
from sklearn.ensemble import RandomForestRegressor

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

TITLE = "Averaging trees on bootstrap samples cuts the variance down to a floor, not to zero"
COUNTS = (1, 2, 4, 8, 16, 32, 64)
DESCRIPTION = (
    "Variance of the prediction over 50 training sets of 200 rows, against the number of averaged trees on a "
    "doubling scale from 1 to 64. Every tree is grown on a bootstrap sample. With one tree the variance is about 11 "
    "for bagging and about 15 for the forest. It falls steeply to between 2 and 3 at 8 trees, then flattens: "
    "at 64 trees it is about 1.4 for bagging and 0.9 for the random forest with a third of the features per split."
)


def variances(share: float) -> list[float]:
    """Return the variance for each number of trees."""
    new_x, _ = make_friedman1(400, noise=0, random_state=999)
    fits = []
    for seed in range(50):
        x, y = make_friedman1(200, noise=1, random_state=seed)
        forest = RandomForestRegressor(COUNTS[-1], max_features=share, random_state=seed).fit(x, y)
        trees = np.array([tree.predict(new_x) for tree in forest.estimators_])
        fits.append([trees[:count].mean(axis=0) for count in COUNTS])
    return [float(v) for v in np.var(fits, axis=0, ddof=1).mean(axis=1)]


def draw() -> Figure:
    fig, ax = canvas(size=(4.6, 3.4))
    bagging, forest = variances(1.0), variances(1 / 3)
    ax.grid(axis="y", color=MUTED, alpha=0.3, linewidth=0.6)
    ax.tick_params(axis="y", length=0)
    ax.plot(COUNTS, bagging, color=ACCENT, marker="s", markersize=5)
    ax.plot(COUNTS, forest, color=CONTRAST, linestyle="--", marker="o", markersize=5)
    ax.set_xscale("log", base=2)
    ax.set_xticks(COUNTS, [str(count) for count in COUNTS])
    ax.minorticks_off()
    ax.annotate(
        f"bagging: {bagging[-1]:.1f}",
        (64, bagging[-1]),
        (28, 4.4),
        ha="center",
        color=ACCENT,
        arrowprops={"arrowstyle": "-", "color": ACCENT, "linewidth": 0.8},
    )
    ax.text(64, forest[-1] - 0.5, f"forest: {forest[-1]:.1f}", color=CONTRAST, ha="right", va="top")
    ax.text(1.15, forest[0], f"one tree: {forest[0]:.0f}", color=CONTRAST, va="center")
    ax.set(xlabel="number of trees averaged", ylabel="variance", ylim=(-1.4, 16.5))
    return fig
