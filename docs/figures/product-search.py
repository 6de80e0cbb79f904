"""The path of a query through product search, and the way of logs and judgments back to the models."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

BOXES = (
    (2.55, 0, "query", INK),
    (2.55, -0.95, "query understanding", INK),
    (1.55, -1.95, "meaning: vectors", INK),
    (3.25, -1.95, "words: BM25", INK),
    (2.55, -2.95, "stock and price now", INK),
    (2.55, -3.9, "ranker: grade, profit", INK),
    (2.55, -4.85, "relevance first", ACCENT),
    (2.55, -5.8, "log of the page", CONTRAST),
    (0.85, -6.35, "judged queries", CONTRAST),
    (0.5, -4.4, "training", CONTRAST),
)
ARROWS = (((1.75, -1.65), (2.2, -1.24)), ((3.15, -1.65), (2.8, -1.24)))
ARROWS += (((2.25, -2.66), (1.75, -2.24)), ((2.8, -2.66), (3.15, -2.24)))
ARROWS += tuple(((2.55, y - 0.67), (2.55, y - 0.27)) for y in (0, -2.95, -3.9, -4.85))
BACK = (((0.72, -4.68), (1.85, -5.72)), ((0.5, -4.68), (0.62, -6.06)), ((1.66, -3.95), (0.92, -4.2)))
BACK += (((1.1, -2.24), (0.5, -4.12)),)
TIMES = ((-0.95, "10 ms"), (-1.95, "30 ms"), (-2.95, "20 ms"), (-3.9, "40 ms"))
TITLE = "A query from 50 million products to one page, and back to training"
DESCRIPTION = """
Boxes from top to bottom. A query goes to query understanding, 10 milliseconds, and from there to two retrievers side by
side, meaning by vectors and words by BM25, 30 ms. Their products pass stock and price now, 20 ms, then the ranker of
grade and profit, 40 ms, then relevance first, drawn as the hard decision. The log of the page and the judged queries lead
by dashed lines to training, and from there to the ranker and the vectors.
"""


def draw() -> Figure:
    """Draw the boxes, the way down and the way back."""
    fig, ax = canvas(size=(4.4, 5.0))
    for x, y, text, color in BOXES:
        box(ax, (x, y), text, color)
    arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    for head, tail in ARROWS:
        ax.annotate("", head, tail, arrowprops=arrow)
    for head, tail in BACK:
        ax.annotate("", head, tail, arrowprops=arrow | {"color": CONTRAST, "linestyle": "--"})
    for y, time in TIMES:
        ax.text(4.42, y, time, ha="right", va="center", color=INK)
    ax.set(xlim=(0, 4.4), ylim=(-6.7, 0.3))
    ax.axis("off")
    return fig
