"""The path of a customer's message through a support assistant, and the labels on their way back."""

from matplotlib.figure import Figure

from macros.proofs.figures import CONTRAST, PITCH, lead, request_path, step

TITLE = "A support case: draft, then decide who answers"
DESCRIPTION = """
The left column is the path of a message, from top to bottom: message of a logged-in customer, articles and own orders,
model drafts, router, rules in code, answer or refund. The box of the router stands out: is p above t? An arrow marked yes
leads from it to the rules in code. An arrow marked no leads to a box on the right, a person with the context. The rules
have an arrow to the person too. Dashed arrows lead from answer or refund and from the person to audits and second
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
DECISION = "router: p > t?"
LEARNING = {3: "calibrate p, set t", 5: "audits,\nsecond contacts"}
BACK = (((0, 5), (1, 5)), ((1, 4), (1, 5)), ((1, 3), (0, 3)))


def draw() -> Figure:
    """Draw the steps, the path and the way back."""
    fig, ax = request_path(PATH, DECISION, LEARNING, BACK)
    step(ax, (1, 4), "person, with context")
    lead(ax, (0, 3), (1, 4))
    lead(ax, (0, 4), (1, 4))
    side, edge, bottom, top = 4.55, 4.36, -5 * PITCH, -3 * PITCH
    ax.plot([edge, side, side], [bottom, bottom, top], color=CONTRAST, linestyle="--", linewidth=1)
    arrow = {"arrowstyle": "-|>", "color": CONTRAST, "linestyle": "--", "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", (edge, top), (side, top), arrowprops=arrow)
    ax.text(0.9, -3.5 * PITCH, "yes", ha="right", va="center")
    ax.text(2.3, -3.4 * PITCH, "no", ha="left", va="center")
    ax.set(xlim=(0, 4.6))
    return fig
