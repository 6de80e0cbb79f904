"""The nine steps of a design answer, the minutes of each, and the way back from logs to labels."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

STEPS = (
    ("1. Clarify", 5),
    ("2. Metrics", 4),
    ("3. Data and labels", 6),
    ("4. Features", 3),
    ("5. Model", 5),
    ("6. Serving", 5),
    ("7. Evaluation", 4),
    ("8. Monitoring", 2),
    ("9. Failure modes", 2),
)
DEEP_DIVE = 9
TITLE = "Nine steps in 45 minutes, with one deep dive"
DESCRIPTION = """
Nine boxes from top to bottom with their minutes as bars: clarify 5, metrics 4, data and labels 6, features 3, model 5,
serving 5, evaluation 4, monitoring 2, failure modes 2. The bar of the model goes on by 9 minutes for the deep dive. A
dashed line leads from monitoring back to data and labels: logs become labels.
"""


def draw() -> Figure:
    """Draw the boxes, the bars beside them and the way back."""
    fig, ax = canvas(size=(4.4, 5.2))
    arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    for row, (name, minutes) in enumerate(STEPS):
        y = -row
        box(ax, (1.25, y), name, ACCENT if name == "5. Model" else INK)
        ax.barh(y, 0.12 * minutes, height=0.36, left=2.45, color=INK, alpha=0.35)
        if row:
            ax.annotate("", (1.25, y + 0.31), (1.25, y + 0.69), arrowprops=arrow)
        ax.text(2.45 + 0.06 * minutes, y, str(minutes), ha="center", va="center", color=INK)
    ax.barh(-4, 0.12 * DEEP_DIVE, height=0.36, left=2.45 + 0.6, color=ACCENT, alpha=0.45)
    ax.text(3.05 + 0.06 * DEEP_DIVE, -4, f"+ {DEEP_DIVE}", ha="center", va="center", color=INK)
    ax.text(3.05 + 0.06 * DEEP_DIVE, -4.45, "deep dive", ha="center", va="center", color=ACCENT)
    ax.text(2.45, 0.62, "minutes", ha="left", va="center", color=INK)
    ax.plot([0.68, 0.05, 0.05], [-7, -7, -2], color=CONTRAST, linestyle="--")
    ax.annotate("", (0.46, -2), (0.05, -2), arrowprops=arrow | {"color": CONTRAST})
    ax.text(-0.03, -4.5, "logs and labels", ha="right", va="center", rotation=90, color=CONTRAST)
    ax.set(xlim=(-0.25, 4.15), ylim=(-8.4, 0.85))
    ax.axis("off")
    return fig
