"""The stages of a large recommender: fewer items and more time for each."""

from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas

STAGES = ((4.6, "10,000,000 films", "the catalog"), (2.5, "500 candidates", "retrieval"), (1.5, "20 films", "ranking"))
TITLE = "From ten million films to twenty"
DESCRIPTION = """
Three boxes from top to bottom, each narrower: 10,000,000 films in the catalog, 500 candidates after retrieval, 20 films
after ranking. Retrieval: a dot product with vectors that are computed ahead. Ranking: a large model with all features,
0.1 milliseconds per film.
"""


def draw() -> Figure:
    """Draw the boxes and what happens between them."""
    fig, ax = canvas(size=(4.6, 3.6))
    for level, (width, label, _) in enumerate(STAGES):
        y, color = 4 - 2 * level, (MUTED, ACCENT, CONTRAST)[level]
        corners = [(-width, y - 0.4), (width, y - 0.4), (width, y + 0.4), (-width, y + 0.4)]
        ax.add_patch(Polygon(corners, facecolor=SURFACE, edgecolor=color, linewidth=1.8))
        ax.text(0, y, label, ha="center", va="center", color=INK)
    for y, name, color, how in (
        (3, "retrieval", ACCENT, "dot products, stored vectors"),
        (1, "ranking", CONTRAST, "large model, 0.1 ms per film"),
    ):
        ax.annotate("", (0, y - 0.55), (0, y + 0.55), arrowprops={"arrowstyle": "->", "color": color, "linewidth": 1.8})
        ax.text(-0.3, y, name, ha="right", va="center", color=color, weight="bold")
        ax.text(0.3, y, how, ha="left", va="center")
    ax.set(xlim=(-4.8, 5.6), ylim=(-0.6, 4.6), xticks=[], yticks=[])
    ax.spines[:].set_visible(False)
    return fig
