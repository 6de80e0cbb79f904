"""Iris flowers as a classifier sees them and as k-means groups them."""

from matplotlib.figure import Figure
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris

from macros.proofs.figures import ACCENT, CONTRAST, INK, SURFACE, canvas

TITLE = "The same flowers with labels and without"
DESCRIPTION = """
Two scatter plots, one above the other, of petal width and petal length for the same 50 iris flowers, every third one
of the data set. Above, with labels: three species, of which setosa lies apart while versicolor and virginica touch. Below, without
labels: the two groups that k-means finds on all 150 flowers. Group A holds setosa and three versicolor flowers (two
of them are drawn, at the same spot), group B all other versicolor and virginica flowers.
"""


def draw() -> Figure:
    """Draw both views side by side."""
    x, species = load_iris(return_X_y=True)
    groups = KMeans(n_clusters=2, n_init=10, random_state=0).fit_predict(x)
    groups = groups != groups[0]  # the group of the first setosa is 0
    figure, (left, right) = canvas(2, 1, size=(4.4, 5.2))
    styles = (("o", ACCENT, ACCENT), ("^", CONTRAST, CONTRAST), ("s", SURFACE, INK))
    for ax, labels, count in ((left, species, 3), (right, groups, 2)):
        for k, (marker, face, edge) in zip(range(count), styles, strict=False):
            rows = x[::3][labels[::3] == k]
            ax.scatter(rows[:, 2], rows[:, 3], s=22, marker=marker, facecolor=face, edgecolor=edge)
        ax.set(ylabel="petal width, cm", xlim=(0.6, 7.2), ylim=(-0.1, 2.7), xticks=[2, 4, 6], yticks=[0, 1, 2])
    left.set_title("Supervised: three species")
    left.set_xticklabels([])
    left.text(2.1, 0.1, "setosa", color=ACCENT)
    left.text(4.9, 1.0, "versicolor", color=CONTRAST)
    left.text(3.6, 2.2, "virginica", color=INK)
    right.set_title("Unsupervised: two groups")
    right.set_xlabel("petal length, cm")
    right.text(2.1, 0.1, "group A", color=ACCENT)
    right.text(4.9, 1.0, "group B", color=CONTRAST)
    return figure
