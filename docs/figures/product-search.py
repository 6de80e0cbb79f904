"""The path of a query through product search, and the way of logs and judgments back to the models."""

from matplotlib.figure import Figure

from macros.proofs.figures import request_path

TITLE = "A query from 50 million products to one page, and back to training"
DESCRIPTION = """
Two columns of boxes. The left one is the path of a query, from top to bottom: query, query understanding, 10 ms, words and
vectors with 400 products and 30 ms, stock and price now, 20 ms, ranker of relevance and profit, 40 ms, relevance first. The
last box stands out. The right one is the learning, from bottom to top: log of pages and judged queries, train the ranker,
train the vectors. Dashed arrows lead from the last box to the log, up the right column, and from the two boxes of training
to the ranker and to words and vectors.
"""
PATH = (
    "query",
    "query understanding:\n10 ms",
    "words and vectors:\n400 products, 30 ms",
    "stock and price now:\n20 ms",
    "ranker: relevance,\nprofit, 40 ms",
    "relevance first",
)
DECISION = "relevance first"
LEARNING = {2: "train the vectors", 4: "train the ranker", 5: "log of pages,\njudged queries"}
BACK = (((0, 5), (1, 5)), ((1, 5), (1, 4)), ((1, 4), (0, 4)), ((1, 4), (1, 2)), ((1, 2), (0, 2)))


def draw() -> Figure:
    """Draw the steps, the path and the way back."""
    fig, _ = request_path(PATH, DECISION, LEARNING, BACK)
    return fig
