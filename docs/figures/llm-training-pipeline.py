"""The stages of training a language model, with their data and what each adds."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from macros.proofs.figures import ACCENT, INK, MUTED, canvas

TITLE = "From raw text to assistant: each stage has its own data and adds one thing"
DESCRIPTION = """
Six boxes from top to bottom, joined by arrows. Clean text: filter, deduplicate. Pretraining on web text adds language
and facts. Mid-training on better text adds math, code and long texts. Fine-tuning on example chats adds the form of an
answer. Preference training on pairs of answers adds what people prefer. Reinforcement learning on tasks with a checker
adds reasoning.
"""
STAGES = (
    ("Clean text", "filter, deduplicate", ""),
    ("Pretraining", "web text", "language, facts"),
    ("Mid-training", "better text", "math, code, long texts"),
    ("Fine-tuning", "example chats", "form of an answer"),
    ("Preference training", "pairs of answers", "what people prefer"),
    ("Reinforcement learning", "tasks with a checker", "reasoning"),
)


def draw() -> Figure:
    """Draw a box for each stage, and what it adds beside it."""
    fig, ax = canvas(size=(4.6, 4.7))
    for row, (name, data, adds) in enumerate(STAGES):
        y = -row
        trained = row > 0
        ax.add_patch(
            FancyBboxPatch(
                (0, y - 0.34),
                2.55,
                0.68,
                boxstyle="round,pad=0,rounding_size=0.08",
                facecolor=ACCENT if trained else "none",
                alpha=0.25 if trained else 1,
                edgecolor=MUTED,
            )
        )
        ax.text(1.275, y + 0.15, name, ha="center", va="center", color=INK, fontweight="bold")
        ax.text(1.275, y - 0.15, data, ha="center", va="center", color=INK)
        ax.text(2.7, y, adds, va="center", color=INK)
        if row:
            arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
            ax.annotate("", (1.275, y + 0.34), (1.275, y + 0.66), arrowprops=arrow)
    ax.text(2.7, 0, "adds", va="center", color=MUTED)
    ax.set(xlim=(-0.05, 4.6), ylim=(-5.45, 0.45))
    ax.axis("off")
    return fig
