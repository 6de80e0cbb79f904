"""The same ten labels, without and with 390 unlabeled points."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.datasets import make_moons
from sklearn.neighbors import KNeighborsClassifier
from sklearn.semi_supervised import LabelSpreading

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Ten labels alone, and with 390 unlabeled points"
DESCRIPTION = """
Two plots, one above the other, of points on two interleaved crescents, ten of them labeled (circles and triangles, five
each). Above, the boundary of a nearest-neighbor
classifier trained on the ten labels alone cuts through an arm of a crescent; its accuracy on 1,000 new points is
0.920. Below, label spreading uses 390 unlabeled points too (60 are drawn); its boundary runs through the gap between
the crescents, with accuracy 0.998. This is one of the fifty choices of labeled points in the example.
"""


def draw() -> Figure:
    """Draw the boundary of nearest neighbor above, of label spreading below."""
    x, y = make_moons(400, noise=0.08, random_state=0)
    mixed = np.random.default_rng(6).permutation(400)
    known = np.r_[mixed[y[mixed] == 0][:5], mixed[y[mixed] == 1][:5]]
    part = np.full(400, -1)
    part[known] = y[known]
    horizontal, vertical = np.meshgrid(np.linspace(-1.2, 2.2, 40), np.linspace(-0.75, 1.25, 28))
    grid = np.c_[horizontal.ravel(), vertical.ravel()]
    gaps = [np.linalg.norm(grid[:, None] - x[known][y[known] == k], axis=2).min(axis=1) for k in (0, 1)]
    spread = LabelSpreading(gamma=20).fit(x, part)
    heights = ((gaps[0] - gaps[1]), spread.predict_proba(grid)[:, 1] - 0.5)
    titles = ("Labels only", "With unlabeled points")
    nearest = KNeighborsClassifier(1).fit(x[known], y[known])
    new, truth = make_moons(1000, noise=0.08, random_state=2)
    scores = (nearest.score(new, truth), spread.score(new, truth))

    figure, panels = canvas(2, 1, size=(4.4, 5.4))
    rest = [i for i in mixed if i not in known][:60]
    for ax, height, title, score in zip(panels, heights, titles, scores, strict=True):
        ax.scatter(x[rest, 0], x[rest, 1], s=7, color=MUTED)
        ax.contour(horizontal, vertical, height.reshape(horizontal.shape), [0], colors=[INK], linestyles="--")
        for k, marker, color in ((0, "o", ACCENT), (1, "^", CONTRAST)):
            rows = known[y[known] == k]
            ax.scatter(x[rows, 0], x[rows, 1], s=60, marker=marker, color=color, zorder=3)
        ax.set(title=title, xticks=[], yticks=[], xlim=(-1.25, 2.25), ylim=(-0.8, 1.3))
        ax.set_xlabel(f"accuracy {score:.3f}")
    return figure
