"""Three questions that find the step at which an answer went wrong."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Three questions find the step that failed"
DESCRIPTION = """
A decision tree for a wrong answer. Is the right passage in the corpus? If no: content is missing. If yes: is it in the
prompt? If no: retrieval failed. If yes: is the answer right with that passage alone? If no: generation failed. If yes: the
other passages crowd it out.
"""
QUESTIONS = ("Is the right passage\nin the corpus?", "Is it in the prompt?", "Right with that\npassage alone?")
CAUSES = ("content\nmissing", "retrieval\nfailed", "generation\nfailed")


def draw() -> Figure:
    fig, ax = canvas(size=(4.5, 4.4))
    arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    boxes = [(0, -1.5 * row, 2.4, text, ACCENT) for row, text in enumerate(QUESTIONS)]
    boxes += [(3.3, -1.5 * row, 1.3, text, CONTRAST) for row, text in enumerate(CAUSES)]
    boxes += [(0.4, -4.5, 1.6, "crowded out\nby the others", CONTRAST)]
    for x, y, width, text, color in boxes:
        style = "round,pad=0,rounding_size=0.08"
        ax.add_patch(
            FancyBboxPatch((x, y - 0.42), width, 0.84, boxstyle=style, facecolor=color, alpha=0.25, edgecolor=MUTED)
        )
        ax.text(x + width / 2, y, text, ha="center", va="center", color=INK)
    for row in range(3):
        y = -1.5 * row
        ax.annotate("", (3.3, y), (2.4, y), arrowprops=arrow)
        ax.annotate("", (1.2, y - 1.08), (1.2, y - 0.42), arrowprops=arrow)
        ax.text(2.83, y + 0.16, "no", ha="center", color=INK)
        ax.text(1.3, y - 0.78, "yes", va="center", color=INK)
    ax.set(xlim=(-0.05, 4.65), ylim=(-5, 0.5))
    ax.axis("off")
    return fig
