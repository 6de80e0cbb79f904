"""Trees fitted to five training sets: a tight bundle and a wide one."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.tree import DecisionTreeRegressor

from macros.proofs.figures import ACCENT, INK, canvas

TITLE = "Five training sets, five fits: close together at depth 3, far apart for full trees"
DESCRIPTION = (
    "Two panels, one above the other, with the same true curve drawn thick and dashed, about one period of a sine wave. "
    "Thin step lines are decision trees fitted to five different samples of 100 noisy points. Above, the trees of "
    "depth 3 stay close to each other and to the curve. Below, the full trees jump up and down around it, "
    "each one at other places."
)


def draw() -> Figure:
    rng = np.random.default_rng(0)
    grid = np.linspace(0.02, 0.98, 300)
    samples = []
    for _ in range(5):
        x = rng.uniform(0, 1, (100, 1))
        samples.append((x, np.sin(6 * x[:, 0]) + 0.3 * rng.normal(size=100)))
    fig, axes = canvas(2, 1, size=(4.6, 4.6))
    for ax, depth, name in zip(axes, (3, None), ("depth 3: low variance", "full tree: high variance"), strict=True):
        for x, y in samples:
            tree = DecisionTreeRegressor(max_depth=depth, random_state=0).fit(x, y)
            ax.plot(grid, tree.predict(grid[:, None]), color=ACCENT, linewidth=0.8)
        ax.plot(grid, np.sin(6 * grid), color=INK, linestyle="--", linewidth=2.4)
        ax.set_title(name)
        ax.set(ylim=(-1.9, 1.9), xticks=[0, 0.5, 1], yticks=[-1, 0, 1], ylabel="prediction")
    axes[0].annotate(
        "truth",
        (0.5, np.sin(3.0)),
        (0.62, 1.2),
        color=INK,
        arrowprops={"arrowstyle": "-", "color": INK, "linewidth": 0.8},
    )
    axes[1].set_xlabel("x")
    return fig
