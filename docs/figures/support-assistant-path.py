"""The path of a customer's message through a support assistant, and the labels on their way back."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

TITLE = "A support case: draft, then decide who answers"
DESCRIPTION = """
The left column is the path of a message, from top to bottom: message of a logged-in customer, articles and own orders,
model drafts, router, rules in code, answer or refund. The box of the router stands out: is p above t? An arrow marked yes
leads from it to the rules in code. An arrow marked no leads to a box on the right, a person with the context. The rules
have an arrow to the person too. Dashed arrows lead from answer or refund and from the person to audits and repeat
contacts, from there up to calibrate p and set t, and from there to the router.
"""
PATH = (
    "message, logged in",
    "articles, own orders",
    "model drafts",
    "router: p > t?",
    "rules in code",
    "answer or refund",
)
X = 1.1
RIGHT = 3.25


def draw() -> Figure:
    """Draw the boxes, the path and the way back."""
    fig, ax = canvas(size=(4.4, 4.9))
    path = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    back = path | {"color": CONTRAST, "linestyle": "--"}
    for row, text in enumerate(PATH):
        box(ax, (X, -row), text, ACCENT if "router" in text else INK)
        if row:
            ax.annotate("", (X, 0.26 - row), (X, 0.74 - row), arrowprops=path)
    box(ax, (RIGHT, -5), "person, with context", INK)
    box(ax, (RIGHT, -3), "calibrate p, set t", CONTRAST)
    box(ax, (RIGHT, -6), "audits, repeat contacts", CONTRAST)
    ax.annotate("", (3.0, -4.74), (1.8, -3.26), arrowprops=path)
    ax.annotate("", (2.4, -4.74), (1.7, -4.26), arrowprops=path)
    for head, tail in (
        ((RIGHT, -5.74), (RIGHT, -5.26)),
        ((2.2, -5.8), (X, -5.26)),
        ((1.75, -3), (2.4, -3)),
        ((4.1, -3), (4.45, -3)),
    ):
        ax.annotate("", head, tail, arrowprops=back)
    ax.plot([4.24, 4.45, 4.45], [-6, -6, -3], color=CONTRAST, linestyle="--", linewidth=1)
    ax.text(X - 0.1, -3.5, "yes", ha="right", va="center")
    ax.text(2.42, -3.85, "no", ha="left", va="center")
    ax.set(xlim=(0, 4.5), ylim=(-6.3, 0.3))
    ax.axis("off")
    return fig
