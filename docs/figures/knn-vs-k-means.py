"""Nine customers by visits a month: one vote of KNN, and three rounds of k-means."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas

TITLE = "KNN asks the labels of the neighbors, k-means moves its centers"
DESCRIPTION = """Four rows, each with the same nine customers at 1, 2, 3, 9, 10, 11, 17, 18 and 19 visits a month. Top, KNN: the
query at 12 visits looks at 9, 10 and 11; two of them left, one stayed, so it predicts leaves. Below, k-means without labels.
Start: centers at 2, 9 and 10. Round 1: centers at 2, 9 and 15. Round 2: centers at 2, 10 and 18, with groups of three."""

VISITS = np.array([1, 2, 3, 9, 10, 11, 17, 18, 19])
LEFT = np.isin(VISITS, [1, 2, 9, 11, 19])
MARKS = (("o", CONTRAST), ("s", ACCENT), ("^", INK))


def rounds(centers: np.ndarray, count: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return groups and moved centers of each round."""
    found = []
    for _ in range(count):
        group = np.abs(VISITS[:, None] - centers).argmin(axis=1)
        centers = np.array([VISITS[group == number].mean() for number in range(3)])
        found.append((group, centers))
    return found


def draw() -> Figure:
    """Draw the vote above the rounds of k-means."""
    figure, axes = canvas(4, 1, size=(4.6, 4.8))
    top = axes[0]
    top.plot(VISITS[LEFT], np.zeros(LEFT.sum()), "x", color=CONTRAST, markersize=8, markeredgewidth=2)
    top.plot(VISITS[~LEFT], np.zeros((~LEFT).sum()), "o", color=ACCENT, markersize=8)
    top.plot(12, 0, "D", color=INK, markersize=7, markerfacecolor=SURFACE, markeredgewidth=2)
    top.plot([8.5, 8.5, 12.5, 12.5, 8.5], [-0.6, 0.6, 0.6, -0.6, -0.6], color=MUTED, linewidth=1.2)
    top.set_title("KNN, k = 3: 2 of 3 left, so ◇ leaves")
    top.text(17.9, 0.95, "× left, ● stayed", ha="center", va="center")
    start = np.array([2.0, 9.0, 10.0])
    steps = [(None, start), *rounds(start, 2)]
    names = [
        "K-means, start: centers at 2, 9, 10",
        "Round 1: centers move to 2, 9, 15",
        "Round 2: centers move to 2, 10, 18",
    ]
    for ax, (group, centers), name in zip(axes[1:], steps, names, strict=True):
        if group is None:
            ax.plot(VISITS, np.zeros(9), "o", color=MUTED, markersize=7, markerfacecolor=SURFACE)
        else:
            for number, (marker, color) in enumerate(MARKS):
                here = VISITS[group == number]
                ax.plot(here, np.zeros(here.size), marker, color=color, markersize=8)
        ax.plot(centers, np.full(3, 0.95), "+", color=INK, markersize=11, markeredgewidth=2.5)
        ax.set_title(name)
    for ax in axes:
        ax.set(xlim=(0, 20), ylim=(-0.9, 1.5), yticks=[], xticks=[1, 2, 3, 9, 10, 11, 17, 18, 19])
        ax.spines["left"].set_visible(False)
    for ax in axes[:-1]:
        ax.tick_params(labelbottom=False)
    axes[-1].set_xlabel("visits a month")
    return figure
