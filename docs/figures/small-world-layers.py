"""A search through the layers of a small-world graph, on points in the plane."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The search starts on the sparse layer and refines below"
DESCRIPTION = """
Three layers with the same points: 4 in the top layer, 16 in the middle, 64 at the bottom, each linked to its nearest
neighbors in its layer. The path of a greedy search takes one long step on top, continues from the same point one layer
down with shorter steps, and ends at the bottom at the point nearest to the star, which is the query.
"""
SIZES, LINKS = (4, 16, 64), 4


def draw() -> Figure:
    rng = np.random.default_rng(6)
    points, query = rng.uniform(size=(64, 2)) * (2, 1), np.array([1.86, 0.2])
    fig, axes = canvas(rows=3, size=(4.5, 5.4))
    here = int(np.argmin(points[:4, 0]))
    for ax, size, name in zip(axes, SIZES, ("layer 2", "layer 1", "layer 0: all vectors"), strict=True):
        layer = points[:size]
        apart = np.linalg.norm(layer[:, None] - layer, axis=2)
        nearest = apart.argsort(1)[:, 1 : LINKS + 1]
        links = {i: set(nearest[i]) | set(np.flatnonzero((nearest == i).any(1))) for i in range(size)}
        lines = [v for i in links for j in links[i] if i < j for v in (layer[i], layer[j], (np.nan, np.nan))]
        ax.plot(*np.array(lines).T, color=MUTED, linewidth=0.7, alpha=0.6)
        ax.plot(*layer.T, "o", color=MUTED, markersize=4)
        path = [here]
        while (best := min(links[here] | {here}, key=lambda i: np.linalg.norm(points[i] - query))) != here:
            here = best
            path.append(here)
        ax.plot(*points[path].T, "o-", color=ACCENT, markersize=6)
        ax.plot(*query, "*", color=CONTRAST, markersize=13)
        ax.text(0, 1.1, name, color=INK)
        ax.set(xlim=(-0.05, 2.05), ylim=(-0.08, 1.25))
        ax.axis("off")
    return fig
