"""The path of a request for a home page, and the way of its log back to the models."""

from matplotlib.figure import Figure

from macros.proofs.figures import request_path

TITLE = "A home page from 10 million films to 20, and back to training"
DESCRIPTION = """
Two columns of boxes. The left one is the path of a request, from top to bottom: request, three cheap sources with 500
films and 20 ms, features as of now, 30 ms, ranker with three heads, 50 ms, one score, page rules with 20 films and 10 ms.
The box one score stands out. The right one is the learning, from bottom to top: log of films shown, labels (clicks,
minutes, survey), training, vectors of all films. Dashed arrows lead from the page rules to the log, up the right column,
from training to the ranker, and from the vectors to the three sources.
"""
PATH = (
    "request",
    "three cheap sources:\n500 films, 20 ms",
    "features as of now:\n30 ms",
    "ranker, three heads:\n50 ms",
    "one score",
    "page rules:\n20 films, 10 ms",
)
DECISION = "one score"
LEARNING = {1: "vectors of all films", 3: "training", 4: "labels: clicks,\nminutes, survey", 5: "log of films shown"}
BACK = (((0, 5), (1, 5)), ((1, 5), (1, 4)), ((1, 4), (1, 3)), ((1, 3), (0, 3)), ((1, 3), (1, 1)), ((1, 1), (0, 1)))


def draw() -> Figure:
    """Draw the steps, the path and the way back."""
    fig, _ = request_path(PATH, DECISION, LEARNING, BACK)
    return fig
