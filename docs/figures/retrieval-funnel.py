"""The funnel from a million passages to the few in the prompt."""

from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Each stage looks closer at fewer passages"
DESCRIPTION = """
A funnel of four bands from top to bottom. One million passages: BM25 and vectors, each by an index. 100
and 100 candidates: ranks fused. The top 100: reranked, one model pass each. The top 5: into the prompt.
"""
STAGES = (
    ("1,000,000 passages", "BM25 and vectors, each by an index", 1.0),
    ("100 + 100 candidates", "ranks fused", 0.86),
    ("top 100", "reranker, one pass for each pair", 0.74),
    ("top 5", "into the prompt", 0.5),
)


def draw() -> Figure:
    fig, ax = canvas(size=(4.5, 3.7))
    widths = [width for _, _, width in STAGES] + [0.34]
    for row, (name, step, width) in enumerate(STAGES):
        below = widths[row + 1]
        corners = [(-width, -row), (width, -row), (below, -row - 0.92), (-below, -row - 0.92)]
        color = CONTRAST if "reranker" in step else ACCENT
        ax.add_patch(Polygon(corners, facecolor=color, alpha=0.25))
        ax.text(0, -row - 0.3, name, ha="center", va="center", color=INK, fontweight="bold")
        ax.text(0, -row - 0.64, step, ha="center", va="center", color=INK)
    ax.set(xlim=(-1.02, 1.02), ylim=(-4, 0.05))
    ax.axis("off")
    return fig
