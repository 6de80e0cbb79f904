"""The path of an ad request, with the learning that stands beside it."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

TITLE = "An ad request: predict, correct, then sell by auction"
DESCRIPTION = """
Two columns of boxes. The left one is the path of a request, from top to bottom: page request, 200 candidate ads, click
model, correct p, auction by bid times p, ad shown. The box correct p stands out. The right one is the learning, from
bottom to top: log of views, join late clicks, keep 5% of non-clicks, train every hour. Dashed arrows lead from ad shown
to the log, up the right column, from train every hour to the click model, and from keep 5% of non-clicks to correct p.
"""
PATH = ("page request", "200 candidate ads", "click model", "correct p", "auction: bid × p", "ad shown")
LEARNING = ("train every hour", "keep 5% of\nnon-clicks", "join late clicks", "log of views")


def draw() -> Figure:
    """Draw the boxes, the path and the way back."""
    fig, ax = canvas(size=(4.4, 4.3))
    path = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    back = path | {"color": CONTRAST, "linestyle": "--"}
    for row, text in enumerate(PATH):
        box(ax, (1.05, -row), text, ACCENT if text == "correct p" else INK)
        if row:
            ax.annotate("", (1.05, 0.26 - row), (1.05, 0.74 - row), arrowprops=path)
    for row, text in enumerate(LEARNING, start=2):
        box(ax, (3.4, -row), text, CONTRAST)
    for head, tail in (((3.4, -2.26), (3.4, -2.6)), ((3.4, -3.4), (3.4, -3.74)), ((3.4, -4.26), (3.4, -4.74))):
        ax.annotate("", head, tail, arrowprops=back)
    for head, tail in (((1.7, -2), (2.58, -2)), ((1.6, -3), (2.78, -3)), ((2.68, -5), (1.6, -5))):
        ax.annotate("", head, tail, arrowprops=back)
    ax.set(xlim=(0, 4.4), ylim=(-5.3, 0.3))
    ax.axis("off")
    return fig
