"""The load of eight experts before and after the bias has learned."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "A bias on the choice evens out the load (mean of 10 seeds)"
DESCRIPTION = """
Two bar charts of the share of work of eight experts. Before any update the shares fall from 0.41 and 0.31 to almost 0.
After 300 updates of the bias all are near the even share, 0.125, a dashed line.
"""


def loads() -> np.ndarray:
    """Return the mean loads before and after 300 updates, computed as in the sample."""
    tokens, d, experts, k = 4096, 16, 8, 2
    runs: dict[int, list[np.ndarray]] = {0: [], 300: []}
    for seed in range(10):
        rng = np.random.default_rng(seed)
        router = rng.normal(size=(d, experts)) / 4
        bias = np.zeros(experts)
        for step in range(301):
            x = rng.normal(size=(tokens, d))
            gate = 1 / (1 + np.exp(-(x @ router + np.linspace(2, -2, experts))))
            load = np.bincount(np.argsort(gate + bias)[:, -k:].ravel(), minlength=experts)
            if step in runs:
                runs[step].append(load / load.sum())
            bias += 0.01 * np.sign(load.mean() - load)
    return np.array([np.mean(runs[step], axis=0) for step in (0, 300)])


def draw() -> Figure:
    """Draw the two charts, one above the other."""
    figure, panels = canvas(2, 1, size=(4.4, 3.6))
    for ax, load, color, name in zip(
        panels, loads(), (CONTRAST, ACCENT), ("without bias", "after 300 updates"), strict=True
    ):
        ax.bar(range(1, 9), load, 0.75, color=color)
        ax.axhline(1 / 8, color=INK, linestyle="--", linewidth=1)
        ax.set(ylim=(0, 0.45), yticks=[0, 0.125, 0.4], xticks=range(1, 9), title=name)
        ax.set_yticklabels(["0", "1/8", "0.4"])
        ax.tick_params(axis="x", length=0)
    panels[0].set_xticklabels([])
    panels[1].set_xlabel("expert")
    figure.supylabel("share of the work", fontsize=10.5, color=INK)
    return figure
