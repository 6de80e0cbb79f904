"""The rectangle of the example: one vote of KNN, and k-means from a good and a bad start."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.cluster import KMeans

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Four corners: labels decide in KNN, centers in k-means"
DESCRIPTION = """Three views of the corners of a rectangle 4 wide and 1 high. Top: KNN with k = 1;
the query at (0, 0.7) takes the label roof from the corner (0, 1). Middle: k-means started from
opposite corners ends with one center on the left and one on the right, at (0, 0.5) and (4, 0.5),
and a sum of squares of 1. Bottom: started from the midpoints it stays with centers at (2, 0) and
(2, 1), and a sum of squares of 16."""

POINTS = np.array([[0, 0], [4, 0], [0, 1], [4, 1]])
STARTS = ([[0, 0], [4, 1]], [[2, 0], [2, 1]])


def draw() -> Figure:
    """Draw the KNN vote above the two results of k-means."""
    figure, axes = canvas(3, 1, size=(6.4, 4.6))
    groups = [np.array([0, 0, 1, 1])]
    titles = ["KNN, k = 1: the query becomes roof"]
    fits = [KMeans(n_clusters=2, init=np.array(start, float), n_init=1).fit(POINTS) for start in STARTS]
    for fit, name in zip(fits, ("good", "bad"), strict=True):
        groups.append(fit.labels_)
        titles.append(f"K-means, {name} start: sum of squares {fit.inertia_:.0f}")
    for ax, group, title in zip(axes, groups, titles, strict=True):
        ax.plot(*POINTS[group == 0].T, "o", color=CONTRAST, markersize=10)
        ax.plot(*POINTS[group == 1].T, "s", color=ACCENT, markersize=10)
        ax.set_title(title, loc="left")
        ax.set(xlim=(-1.2, 5.2), ylim=(-0.35, 1.35), xticks=[], yticks=[])
        for side in ("left", "bottom"):
            ax.spines[side].set_visible(False)
    axes[0].plot(0, 0.7, "o", color=INK, markersize=9, fillstyle="none", markeredgewidth=2)
    axes[0].text(0.25, 0.68, "query", va="center")
    for y, name, color in ((0, "floor", CONTRAST), (1, "roof", ACCENT)):
        axes[0].text(-0.3, y, name, va="center", ha="right", color=color)
        axes[0].text(4.3, y, name, va="center", color=color)
    for ax, fit in zip(axes[1:], fits, strict=True):
        ax.plot(*fit.cluster_centers_.T, "x", color=INK, markersize=10, markeredgewidth=2.5)
    axes[1].axvline(2, color=MUTED, linestyle="--", linewidth=1.3)
    axes[2].axhline(0.5, color=MUTED, linestyle="--", linewidth=1.3)
    axes[1].text(0.3, 0.5, "center", va="center")
    axes[1].text(3.7, 0.5, "center", va="center", ha="right")
    axes[2].text(2.3, 0, "center", va="center")
    axes[2].text(2.3, 1, "center", va="center")
    return figure
