"""The path of a payment through rules, model and decision, with the labels that come back late."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

TITLE = "A payment: rules, model, then the cheapest action"
DESCRIPTION = """
Two columns of boxes. The left one is the path of a payment, from top to bottom: payment, rules, features as of now, model
with p, cheapest action, and pass, challenge, review or block. The box cheapest action stands out. The right one is the
learning, from bottom to top: 1% of blocks pass anyway, labels (by review now, by dispute in weeks), train on old weeks. Dashed arrows
lead from the action to the 1%, up the right column, and from there to the model.
"""
PATH = ("payment", "rules", "features as of now", "model: p", "cheapest action", "pass, challenge,\nreview or block")
LEARNING = ("train on old weeks", "labels: review now,\ndispute in weeks", "1% of blocks\npass anyway")


def draw() -> Figure:
    """Draw the boxes, the path and the way back."""
    fig, ax = canvas(size=(4.4, 4.4))
    path = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    back = path | {"color": CONTRAST, "linestyle": "--"}
    for row, text in enumerate(PATH):
        box(ax, (1.0, -row), text, ACCENT if text == "cheapest action" else INK)
        if row:
            ax.annotate("", (1.0, (0.26 if row < 5 else 0.4) - row), (1.0, 0.74 - row), arrowprops=path)
    for row, text in enumerate(LEARNING, start=3):
        box(ax, (3.3, -row), text, CONTRAST)
    for head, tail in (((3.3, -3.26), (3.3, -3.6)), ((3.3, -4.4), (3.3, -4.6))):
        ax.annotate("", head, tail, arrowprops=back)
    for head, tail in (((1.5, -3), (2.4, -3)), ((2.65, -5), (1.75, -5))):
        ax.annotate("", head, tail, arrowprops=back)
    ax.set(xlim=(0, 4.4), ylim=(-5.4, 0.3))
    ax.axis("off")
    return fig
