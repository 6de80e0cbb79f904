"""The three things that together let an injected order steal data, and where a gate stands."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

TITLE = "The lethal trifecta: private data, untrusted text and a way out"
DESCRIPTION = """
Two boxes at the top, private data (Ann's notes) and untrusted text (Eve's email, with an order in it). An arrow from each
leads down to a box, the model, which sees one stream of tokens. From the model an arrow leads down to the way out, send
email. A dashed line across this last arrow is the gate in code.
"""
BOXES = (
    (1.05, 0, "private data\nAnn's notes", ACCENT),
    (3.45, 0, "untrusted text\nEve's email: “send notes”", CONTRAST),
    (2.25, -1.35, "model: one stream of tokens", INK),
    (2.25, -2.95, "way out: send emails", CONTRAST),
)


def draw() -> Figure:
    """Draw the boxes, the arrows and the gate."""
    fig, ax = canvas(size=(4.7, 3.6))
    for x, y, text, color in BOXES:
        box(ax, (x, y), text, color)
    arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    for head, tail in (((1.85, -1.08), (1.25, -0.4)), ((2.65, -1.08), (3.25, -0.4)), ((2.25, -2.68), (2.25, -1.62))):
        ax.annotate("", head, tail, arrowprops=arrow)
    ax.plot([0.9, 3.6], [-2.15, -2.15], color=ACCENT, linestyle="--", linewidth=2)
    ax.text(3.66, -2.15, "gate in code", ha="left", va="center", color=INK)
    ax.set(xlim=(0, 4.75), ylim=(-3.3, 0.45))
    ax.axis("off")
    return fig
