"""Two flows from rows to a score: steps fitted before the split, and steps fitted on the training rows."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Wrong: learn, then split. Right: split, then learn on the training rows only"
DESCRIPTION = (
    "Two flow charts side by side, from top to bottom. Left, wrong: all rows go into a box that scales and picks "
    "features, and are split into training and validation rows afterwards, so the step has seen the validation rows. "
    "Right: all rows are split first. The training rows go into the box that scales and picks features, and the "
    "finished step is only applied to the validation rows on their way to the score."
)


def box(ax: Any, center: tuple[float, float], width: float, text: str, color: str) -> None:
    x, y = center
    corner = (x - width / 2, y - 0.45)
    ax.add_patch(FancyBboxPatch(corner, width, 0.9, boxstyle="round,pad=0.03", fill=False, edgecolor=color, lw=1.6))
    ax.text(x, y, text, ha="center", va="center", color=INK)


def arrow(ax: Any, start: tuple[float, float], end: tuple[float, float]) -> None:
    ax.annotate("", end, start, arrowprops={"arrowstyle": "->", "color": MUTED, "linewidth": 1.6})


def draw() -> Figure:
    fig, ax = canvas(size=(4.8, 4.4))
    ax.set(xlim=(-0.1, 9.7), ylim=(-0.6, 7.6))
    ax.axis("off")
    ax.text(2.2, 7.3, "wrong", ha="center", color=CONTRAST, weight="bold")
    ax.text(7.2, 7.3, "right", ha="center", color=ACCENT, weight="bold")
    box(ax, (2.2, 6.3), 2.6, "all rows", INK)
    box(ax, (2.2, 4.3), 3.6, "learn scaling,\npick features", CONTRAST)
    box(ax, (1.1, 2.2), 1.9, "training", INK)
    box(ax, (3.4, 2.2), 2.2, "validation", INK)
    box(ax, (2.2, 0.1), 3.6, "flattering score", CONTRAST)
    for start, end in (
        ((2.2, 5.8), (2.2, 4.85)),
        ((1.8, 3.8), (1.1, 2.75)),
        ((2.6, 3.8), (3.4, 2.75)),
        ((1.1, 1.7), (1.7, 0.65)),
        ((3.4, 1.7), (2.7, 0.65)),
    ):
        arrow(ax, start, end)
    box(ax, (7.2, 6.3), 2.6, "all rows", INK)
    box(ax, (5.9, 4.3), 1.9, "training", INK)
    box(ax, (8.4, 4.3), 2.2, "validation", INK)
    box(ax, (6.5, 2.2), 3.2, "learn scaling,\npick features", ACCENT)
    box(ax, (7.2, 0.1), 3.6, "honest score", ACCENT)
    for start, end in (
        ((6.8, 5.8), (5.9, 4.85)),
        ((7.6, 5.8), (8.4, 4.85)),
        ((5.9, 3.8), (6.1, 2.75)),
        ((6.5, 1.7), (6.8, 0.65)),
        ((8.8, 3.8), (8.0, 0.65)),
    ):
        arrow(ax, start, end)
    ax.text(8.65, 1.75, "only\napplied", color=INK, va="center")
    return fig
