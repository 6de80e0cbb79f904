"""Error on a new task by its labels: from scratch, with frozen features and with fine-tuned ones."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Frozen features win with few labels, fine-tuning in the middle; with many, scratch catches up"
DESCRIPTION = """
Error against the number of labels, from 10 to 1,000, both on logarithmic axes, as the mean of 50 simulations. From scratch it falls from 0.94 at 10 labels over 0.39 at 100 to 0.03 at 1,000. With frozen features it falls
from 0.45 to about 0.15 at 100 and then stays near it. With fine-tuned features it starts with the frozen ones, is slightly worse
at 100, crosses them between 100 and 200 labels and ends with scratch at 0.03. Frozen features of an unrelated task start at
1.72 and stay near 1, above scratch throughout.
"""
COUNTS = (10, 20, 50, 100, 200, 300, 500, 1000)


def ridge(a: np.ndarray, y: np.ndarray, penalty: float) -> np.ndarray:
    """Return the coefficients of ridge regression."""
    return np.asarray(np.linalg.solve(a.T @ a + penalty * np.eye(a.shape[1]), a.T @ y))


def errors(labels: int, seed: int) -> list[float]:
    """Return the errors from scratch, frozen, fine-tuned, and frozen with unrelated features."""
    rng = np.random.default_rng(seed)
    shared, other = np.linalg.qr(rng.normal(size=(2, 100, 5)))[0]
    own = rng.normal(size=100) / 10
    true = 0.95 * shared @ rng.normal(size=5) / 5**0.5 + 0.3 * own
    x = rng.normal(size=(labels, 100))
    y = x @ true + 0.5 * rng.normal(size=labels)
    found = [ridge(x, y, 25)]
    for features in (shared, other):
        tasks = features @ rng.normal(size=(5, 20))
        tasks += 0.1 * rng.normal(size=tasks.shape)
        u = np.linalg.svd(tasks)[0][:, :5]
        frozen = u @ ridge(x @ u, y, 1)
        found += [frozen, frozen + ridge(x, y - x @ frozen, 25)]
    return [float(np.sum((w - true) ** 2)) for w in found[:4]]


def draw() -> Figure:
    """Draw the four curves."""
    fig, ax = canvas(size=(4.7, 3.6))
    means = np.array([np.mean([errors(n, seed) for seed in range(50)], axis=0) for n in COUNTS])
    scratch, frozen, tuned, unrelated = means.T
    ax.plot(COUNTS, unrelated, color=MUTED, marker="v", markersize=5, linestyle=":")
    ax.plot(COUNTS, scratch, color=INK, marker="s", markersize=5, linestyle="--")
    ax.plot(COUNTS, frozen, color=CONTRAST, marker="o", markersize=5)
    ax.plot(COUNTS, tuned, color=ACCENT, marker="D", markersize=4.5)
    ax.text(80, 1.28, "frozen, unrelated task", color=INK)
    ax.text(75, 0.55, "from scratch", color=INK)
    ax.text(1000, 0.18, "frozen", color=CONTRAST, ha="right")
    ax.text(280, 0.06, "fine-tuned", color=ACCENT, ha="right")
    ax.set_xscale("log")
    ax.set_yscale("log")
    ax.set_xticks([10, 30, 100, 300, 1000], ["10", "30", "100", "300", "1,000"])
    ax.set_yticks([0.03, 0.1, 0.3, 1], ["0.03", "0.1", "0.3", "1"])
    ax.minorticks_off()
    ax.set(xlabel="labels for the new task", ylabel="error", ylim=(0.02, 2.2))
    return fig
