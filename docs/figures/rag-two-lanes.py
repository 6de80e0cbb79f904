"""The two lanes of retrieval-augmented generation: before any question, and for each question."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The index is built in advance, and each question searches it"
DESCRIPTION = """
Two lanes of boxes. The left lane runs once for each document: documents, chunks, vectors, index. The right lane runs
once for each question: question, retrieve, rerank, prompt, and answer with sources or not found. An arrow leads from
the index to the step retrieve.
"""
LEFT = ("Documents", "Chunks", "Vectors", "Index")
RIGHT = ("Question", "Retrieve", "Rerank", "Prompt", "Answer [1]\nor “not found”")


def draw() -> Figure:
    fig, ax = canvas(size=(4.5, 4.3))
    arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    for x, names, color in ((0, LEFT, CONTRAST), (2.7, RIGHT, ACCENT)):
        for row, name in enumerate(names):
            style = "round,pad=0,rounding_size=0.08"
            box = FancyBboxPatch(
                (x, -row - 0.3), 1.9, 0.6, boxstyle=style, facecolor=color, alpha=0.25, edgecolor=MUTED
            )
            ax.add_patch(box)
            ax.text(x + 0.95, -row, name, ha="center", va="center", color=INK)
            if row:
                ax.annotate("", (x + 0.95, 0.3 - row), (x + 0.95, 0.7 - row), arrowprops=arrow)
    ax.annotate("", (2.7, -1), (1.9, -3), arrowprops=arrow)
    ax.text(0.95, 0.62, "before any question", ha="center", va="center", color=CONTRAST)
    ax.text(3.65, 0.62, "for each question", ha="center", va="center", color=ACCENT)
    ax.set(xlim=(-0.05, 4.65), ylim=(-4.4, 0.85))
    ax.axis("off")
    return fig
