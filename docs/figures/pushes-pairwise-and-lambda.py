"""How hard each of four documents is pushed by three ranking losses."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

SCORE, GRADE = np.array([3.0, 2.0, 1.0, 0.0]), np.array([0, 1, 0, 1])
DISCOUNT = 1 / np.log2(np.arange(2, 6))
IDEAL = DISCOUNT[0] + DISCOUNT[1]
PAIRS, LAMBDAS = np.zeros(4), np.zeros(4)
for better in (1, 3):
    for worse in (0, 2):
        push = 1 / (1 + np.exp(SCORE[better] - SCORE[worse]))
        swap = abs(DISCOUNT[better] - DISCOUNT[worse]) / IDEAL
        PAIRS[[better, worse]] += push, -push
        LAMBDAS[[better, worse]] += push * swap, -push * swap
TITLE = "Pushes on four documents, pairwise and with lambdas"
DESCRIPTION = (
    "Two panels with the documents A, B, C and D from rank 1 to 4. Arrows show the push on each. B and D, which are relevant, "
    f"are pushed up; A and C are pushed down. Pairwise: {', '.join(f'{x:.2f}' for x in PAIRS)}. "
    f"Lambda: {', '.join(f'{x:.2f}' for x in LAMBDAS)}. In the second panel the push on C is a tenth of that on A."
)


def draw() -> Figure:
    """Draw one arrow for each document, the longest of a panel with the same length."""
    fig, panels = canvas(1, 2, size=(4.6, 2.9))
    for ax, name, pushes in zip(panels, ("pairwise", "lambda"), (PAIRS, LAMBDAS), strict=True):
        for row, (doc, relevant, value) in enumerate(zip("ABCD", GRADE, pushes, strict=True)):
            color = ACCENT if relevant else CONTRAST
            ax.text(0, row, doc, ha="center", va="center", color=color, weight="bold")
            end = row - 0.8 * value / np.abs(pushes).max()
            style = {
                "arrowstyle": "-|>",
                "color": color,
                "linewidth": 2,
                "shrinkA": 0,
                "shrinkB": 0,
                "mutation_scale": 9,
            }
            x = 0.65 if relevant else 0.45
            ax.annotate("", (x, end), (x, row), arrowprops=style)
            ax.text(1, row, f"{value:+.2f}".replace("-", "−"), va="center", color=INK)
        ax.set(xlim=(-0.5, 2.2), ylim=(3.4, -0.5), xticks=[], yticks=[])
        ax.set_title(name)
        ax.spines[:].set_visible(False)
    for row in range(4):
        panels[0].text(-1.1, row, f"rank {row + 1}", ha="center", va="center", color=MUTED)
    panels[0].set(xlim=(-1.7, 2.2))
    return fig
