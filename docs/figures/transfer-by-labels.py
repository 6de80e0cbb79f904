"""Error on a new task by its labels: from scratch, with frozen features and with fine-tuned ones."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Frozen features win with few labels, fine-tuning in the middle; with many, scratch catches up"
DESCRIPTION = """
Error versus the number of labels, from 10 to 1,000, both on logarithmic axes, as the mean of 50 simulations. From scratch it
falls from 0.94 at 10 labels over 0.39 at 100 to 0.03 at 1,000. With frozen features it falls from 0.30 to 0.10 at 100 and then
stays near 0.09. With fine-tuned features it starts with the frozen ones, is slightly worse at 100, crosses them between 200
and 300 labels and ends with scratch at 0.03.
"""
COUNTS = (10, 30, 100, 200, 300, 500, 1000)


def ridge(a: np.ndarray, y: np.ndarray, penalty: float) -> np.ndarray:
    """Return the coefficients of ridge regression."""
    return np.asarray(np.linalg.solve(a.T @ a + penalty * np.eye(a.shape[1]), a.T @ y))


def errors(labels: int, seed: int) -> list[float]:
    """Return the errors from scratch, with frozen features and with fine-tuned ones."""
    rng = np.random.default_rng(seed)
    shared = np.linalg.qr(rng.normal(size=(2, 100, 5)))[0][0]
    own = 0.3 * rng.normal(size=100) / 10
    true = 0.95 * shared @ rng.normal(size=5) / 5**0.5 + own
    x = rng.normal(size=(labels, 100))
    y = x @ true + 0.5 * rng.normal(size=labels)
    u = np.linalg.svd(shared @ rng.normal(size=(5, 20)))[0][:, :5]
    frozen = u @ ridge(x @ u, y, 1)
    found = (ridge(x, y, 25), frozen, frozen + ridge(x, y - x @ frozen, 50))
    return [float(np.sum((w - true) ** 2)) for w in found]


def draw() -> Figure:
    """Draw the three curves."""
    fig, ax = canvas(size=(4.7, 3.6))
    means = np.array([np.mean([errors(n, seed) for seed in range(50)], axis=0) for n in COUNTS])
    scratch, frozen, tuned = means.T
    ax.plot(COUNTS, scratch, color=INK, marker="s", markersize=5, linestyle="--")
    ax.plot(COUNTS, frozen, color=CONTRAST, marker="o", markersize=5)
    ax.plot(COUNTS, tuned, color=ACCENT, marker="D", markersize=4.5)
    ax.text(75, 0.55, "from scratch", color=INK)
    ax.text(1000, 0.1, "frozen", color=CONTRAST, ha="right")
    ax.text(300, 0.05, "fine-tuned", color=ACCENT, ha="right")
    ax.set_xscale("log")
    ax.set_yscale("log")
    ax.set_xticks([10, 30, 100, 300, 1000], ["10", "30", "100", "300", "1,000"])
    ax.set_yticks([0.03, 0.1, 0.3, 1], ["0.03", "0.1", "0.3", "1"])
    ax.minorticks_off()
    ax.set(xlabel="labels for the new task", ylabel="error", ylim=(0.02, 1.3))
    return fig
