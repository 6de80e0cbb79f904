"""The four customers of the KNN example, and the circles of k = 1 and k = 3 around the query."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Circle
from sklearn.neighbors import NearestNeighbors

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The same query, one neighbor or three"
DESCRIPTION = """A new customer in the middle and four known ones, by age and income, both divided by their spread. The circle
for k = 1 has radius 1.0 and holds only Ann, who has no premium plan: the vote is no. The circle for k = 3 has radius 2.5 and
also holds Bob and Cat, who have it: the vote is yes, two to one. Dan, without the plan, lies at distance 3.0, outside."""

NAMES = ("Ann", "Bob", "Cat", "Dan")
KNOWN = np.array([[50, 62_000], [40, 100_000], [25, 100_000], [70, 61_000]])
PREMIUM = np.array([False, True, True, False])
QUERY, SPREAD = np.array([40, 60_000]), np.array([10, 20_000])


def draw() -> Figure:
    """Draw the customers in scaled units, and a circle through the k-th neighbor for k = 1 and 3."""
    figure, ax = canvas(size=(4.4, 4))
    points = (KNOWN - QUERY) / SPREAD
    distances, _ = NearestNeighbors(n_neighbors=3).fit(points).kneighbors([[0, 0]])
    for k, style in ((1, "-"), (3, "--")):
        circle = {"fill": False, "edgecolor": MUTED, "linestyle": style, "linewidth": 1.3}
        ax.add_patch(Circle((0, 0), distances[0, k - 1], **circle))
    ax.plot(*points[PREMIUM].T, "s", color=ACCENT, markersize=10)
    ax.plot(*points[~PREMIUM].T, "^", color=CONTRAST, markersize=11)
    ax.plot(0, 0, "o", color=INK, markersize=9, fillstyle="none", markeredgewidth=2)
    places = [(1.25, 0.1, "left"), (0, 1.6, "center"), (-1.5, 2.4, "center"), (3, 0.45, "center")]
    for (x, y, side), name, premium in zip(places, NAMES, PREMIUM, strict=True):
        color = ACCENT if premium else CONTRAST
        ax.text(x, y, f"{name}: {'yes' if premium else 'no'}", color=color, ha=side, va="center")
    ax.text(0, -0.4, "new", ha="center", va="center")
    ax.text(0, -1.35, "k = 1: no", ha="center", va="center")
    ax.text(0, -1.95, "k = 3: yes, 2 to 1", ha="center", va="center")
    ax.set(xlim=(-2.9, 3.7), ylim=(-2.8, 3), aspect="equal", xlabel="age", ylabel="income")
    ax.set_xticks([-2, -1, 0, 1, 2, 3], [20, 30, 40, 50, 60, 70])
    ax.set_yticks([-2, -1, 0, 1, 2], ["$20k", "$40k", "$60k", "$80k", "$100k"])
    return figure
