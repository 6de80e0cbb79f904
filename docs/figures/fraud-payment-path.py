"""The path of a payment through rules, model and decision, with the labels that come back late."""

from matplotlib.figure import Figure

from macros.proofs.figures import request_path

TITLE = "A payment: rules, model, then the cheapest action"
DESCRIPTION = """
Two columns of boxes. The left one is the path of a payment, from top to bottom: payment, rules, features as of now, model
with p, cheapest action, and pass, challenge, review or block. The box cheapest action stands out. The right one is the
learning, from bottom to top: all that passes, and 1% of the blocked; labels by review now and by dispute in weeks; train on
old weeks. Dashed arrows lead from the actions to what passes, up the right column, and from there to the model.
"""
PATH = ("payment", "rules", "features as of now", "model: p", "cheapest action", "pass, challenge,\nreview or block")
DECISION = "cheapest action"
LEARNING = {
    3: "train on old weeks",
    4: "labels: review now,\ndispute in weeks",
    5: "what passed, and\n1% of the blocked",
}
BACK = (((0, 5), (1, 5)), ((1, 5), (1, 4)), ((1, 4), (1, 3)), ((1, 3), (0, 3)))


def draw() -> Figure:
    """Draw the steps, the path and the way back."""
    fig, _ = request_path(PATH, DECISION, LEARNING, BACK)
    return fig
