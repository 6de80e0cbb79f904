"""The four houses of the KNN example, and the circles of k = 1 and k = 3 around the query."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Circle
from sklearn.neighbors import NearestNeighbors

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The same query, one neighbor or three"
DESCRIPTION = """A new house in the middle and four known houses around it. The circle for k = 1
has radius 1 and holds one house with a steep roof: the vote is steep. The circle for k = 3 has
radius 2.5 and also holds two houses with flat roofs: the vote is flat, two to one. The fourth
house, steep, lies at distance 4, outside."""

POINTS = np.array([[1, 0], [0, 2], [-1.5, 2], [0, -4]])
STEEP = np.array([True, False, False, True])


def draw() -> Figure:
    """Draw the points, the query, and a circle through the k-th neighbor for k = 1 and 3."""
    figure, ax = canvas(size=(6.4, 3.6))
    distances, _ = NearestNeighbors(n_neighbors=3).fit(POINTS).kneighbors([[0, 0]])
    for k, style in ((1, "-"), (3, "--")):
        radius = distances[0, k - 1]
        ax.add_patch(Circle((0, 0), radius, fill=False, edgecolor=MUTED, linestyle=style, linewidth=1.3))
    ax.plot(*POINTS[STEEP].T, "^", color=CONTRAST, markersize=12)
    ax.plot(*POINTS[~STEEP].T, "s", color=ACCENT, markersize=11)
    ax.plot(0, 0, "o", color=INK, markersize=9, fillstyle="none", markeredgewidth=2)
    ax.text(1.35, 0.05, "steep", color=CONTRAST, va="center")
    ax.text(0.35, -4, "steep, distance 4: outside", color=CONTRAST, va="center")
    ax.text(0.25, 2, "flat", color=ACCENT, va="center")
    ax.text(-1.8, 2, "flat", color=ACCENT, va="center", ha="right")
    ax.text(-0.2, -0.35, "new", va="top", ha="center")
    ax.annotate(
        "k = 1: steep",
        (-0.9, 0.45),
        (-3.4, 0.45),
        va="center",
        ha="right",
        arrowprops={"arrowstyle": "-", "color": MUTED},
    )
    ax.annotate(
        "k = 3: flat, 2 to 1",
        (2.3, -1),
        (3.2, -1),
        va="center",
        arrowprops={"arrowstyle": "-", "color": MUTED},
    )
    ax.set(xlim=(-6, 7), ylim=(-4.6, 2.8), aspect="equal")
    ax.axis("off")
    return figure
