"""Two searches, of which the second needs a name that only the first one finds."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The second search needs a name that only the first one finds"
DESCRIPTION = """
Five boxes from top to bottom. Question: where was the person born who leads firm 7? Search 1: who leads firm 7? Found:
boss 7 leads firm 7. Search 2: where was boss 7 born? Found: boss 7 was born in town 7. The name boss 7 is in the last three
boxes and not in the question.
"""
BOXES = (
    ("question", "Where was the person born\nwho leads firm7?", MUTED),
    ("search 1", "who leads firm7", ACCENT),
    ("found", "boss7 leads firm7", CONTRAST),
    ("search 2", "where was boss7 born", ACCENT),
    ("found", "boss7 was born in town7", CONTRAST),
)


def draw() -> Figure:
    fig, ax = canvas(size=(4.5, 4.4))
    arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    for row, (name, text, color) in enumerate(BOXES):
        style = "round,pad=0,rounding_size=0.08"
        box = FancyBboxPatch(
            (1.1, -row - 0.32), 3.2, 0.64, boxstyle=style, facecolor=color, alpha=0.25, edgecolor=MUTED
        )
        ax.add_patch(box)
        ax.text(
            2.7, -row, text, ha="center", va="center", color=INK, fontweight="bold" if name == "found" else "normal"
        )
        ax.text(1.0, -row, name, ha="right", va="center", color=INK)
        if row:
            ax.annotate("", (2.7, 0.32 - row), (2.7, 0.68 - row), arrowprops=arrow)
    ax.set(xlim=(0, 4.35), ylim=(-4.4, 0.4))
    ax.axis("off")
    return fig
