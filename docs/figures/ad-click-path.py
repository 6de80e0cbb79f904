"""The path of an ad request, with the learning that stands beside it."""

from matplotlib.figure import Figure

from macros.proofs.figures import request_path

TITLE = "An ad request: predict, correct, then sell by auction"
DESCRIPTION = """
Two columns of boxes. The left one is the path of a request, from top to bottom: page request, 200 candidate ads, click
model, correct p, auction by bid times p, ad shown. The box correct p stands out. The right one is the learning, from
bottom to top: log of views, join late clicks, keep 5% of non-clicks, train every hour. Dashed arrows lead from ad shown
to the log, up the right column, from train every hour to the click model, and from keep 5% of non-clicks to correct p.
"""
PATH = ("page request", "200 candidate ads", "click model", "correct p", "auction: bid × p", "ad shown")
DECISION = "correct p"
LEARNING = {2: "train every hour", 3: "keep 5% of\nnon-clicks", 4: "join late clicks", 5: "log of views"}
BACK = (((0, 5), (1, 5)), ((1, 5), (1, 4)), ((1, 4), (1, 3)), ((1, 3), (1, 2)), ((1, 2), (0, 2)), ((1, 3), (0, 3)))


def draw() -> Figure:
    """Draw the steps, the path and the way back."""
    fig, _ = request_path(PATH, DECISION, LEARNING, BACK)
    return fig
