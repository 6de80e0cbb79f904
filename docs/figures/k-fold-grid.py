"""Which fold is held out in each of the five rounds of 5-fold cross-validation."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from sklearn.model_selection import KFold

from macros.proofs.figures import ACCENT, CONTRAST, INK, SURFACE, canvas

TITLE = "5-fold cross-validation: every fold is held out once"
DESCRIPTION = (
    "A grid of five rounds by five folds. In round 1 the first fold is left out for scoring and the other four are for training, "
    "in round 2 the second fold, and so on to round 5. The five scores are averaged."
)


def draw() -> Figure:
    fig, ax = canvas(size=(4.8, 2.9))
    for row, (_, held_out) in enumerate(KFold(5).split(np.arange(5))):
        for fold in range(5):
            held = fold in held_out
            ax.add_patch(
                Rectangle(
                    (fold + 0.03, row + 0.08),
                    0.94,
                    0.84,
                    facecolor=CONTRAST if held else SURFACE,
                    edgecolor=CONTRAST if held else ACCENT,
                    linewidth=1.2,
                )
            )
            ax.text(
                fold + 0.5,
                row + 0.52,
                "score" if held else "train",
                color=SURFACE if held else ACCENT,
                weight="bold" if held else "normal",
                ha="center",
                va="center",
            )
        ax.text(5.08, row + 0.52, f"= score {row + 1}", color=INK, va="center")
    ax.set(xlim=(0, 6.15), ylim=(5, 0))
    ax.set_xticks(np.arange(5) + 0.5, [f"fold {fold + 1}" for fold in range(5)])
    ax.set_yticks(np.arange(5) + 0.5, [f"round {row + 1}" for row in range(5)])
    ax.xaxis.tick_top()
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    return fig
