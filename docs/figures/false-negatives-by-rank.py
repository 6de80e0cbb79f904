"""The share of false negatives and the weight in the gradient, by the rank at which negatives are taken."""

from itertools import pairwise

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

EDGES = (0, 20, 50, 100, 200, 300, 500, 1000, 1980)


def measure() -> tuple[np.ndarray, np.ndarray]:
    """Return both shares for each band of ranks, as the sample computes them with its first seed."""
    rng = np.random.default_rng(0)
    users, films = rng.normal(size=(100, 16)), rng.normal(size=(16, 2000))
    taste = users @ films / 4
    model = taste + rng.normal(0, 1, taste.shape)
    rows = []
    for t, s in zip(taste, model, strict=True):
        would_like = np.argsort(-t)[:80]
        clicked = rng.choice(would_like, 20, replace=False)
        order = np.argsort(-s)
        rest = order[~np.isin(order, clicked)]
        for low, high in pairwise(EDGES):
            pick = rest[low:high]
            gap = s[pick] - s[clicked][:, None]
            rows.append((np.isin(pick, would_like).mean(), (1 / (1 + np.exp(-gap))).mean()))
    mean = np.reshape(rows, (100, len(EDGES) - 1, 2)).mean(axis=0)
    return mean[:, 0], mean[:, 1]


FALSE, WEIGHT = measure()
LABELS = [f"{low + 1}–{high}" for low, high in pairwise(EDGES)]
TITLE = "What negatives of different ranks are worth"
DESCRIPTION = "Two falling curves over the rank at which the model puts the negatives. " + " ".join(
    f"Ranks {label}: {f:.0%} false negatives, weight {w:.2f}."
    for label, f, w in zip(LABELS, FALSE, WEIGHT, strict=True)
)


def draw() -> Figure:
    """Draw both curves over the bands of ranks."""
    fig, ax = canvas(size=(4.6, 3.3))
    x = np.arange(len(LABELS))
    ax.plot(x, WEIGHT, "o-", color=ACCENT, markersize=5)
    ax.plot(x, FALSE, "s--", color=CONTRAST, markersize=5)
    ax.text(2.2, 0.68, "weight in the gradient", color=ACCENT)
    ax.text(2.15, 0.22, "share of\nfalse negatives", color=CONTRAST)
    ax.set_xticks(x, LABELS, rotation=45, ha="right")
    ax.set(ylim=(0, 1), xlabel="rank in the model's list", yticks=[0, 0.5, 1])
    ax.xaxis.label.set_color(INK)
    return fig
