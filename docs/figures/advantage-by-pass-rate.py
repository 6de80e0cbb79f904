"""Mean size of the advantages in a group by its pass rate, with and without the standard deviation."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "Dividing by the standard deviation lifts the weight of very hard and very easy prompts"
DESCRIPTION = """
Horizontal axis: share of right answers in the group, from 0 to 1. Vertical axis: mean size of an advantage. Divided by
the standard deviation: an arch from 0 over 0.66 at 1/8 to 1.00 at the middle. Not divided: a lower arch from 0
over 0.22 at 1/8 to 0.50 at the middle. Both are zero if all answers are wrong or all are right.
"""


def draw() -> Figure:
    """Draw both curves and their values at 1 and 4 of 8."""
    fig, ax = canvas(size=(4.6, 3.3))
    p = np.linspace(0, 1, 401)
    for values, color, style in ((2 * np.sqrt(p * (1 - p)), ACCENT, "-"), (2 * p * (1 - p), CONTRAST, "--")):
        ax.plot(p, values, color=color, linestyle=style)
        for place in (50, 200):
            ax.plot(p[place], values[place], "o", color=color, markersize=6)
            shift, side = (0.03, "left") if place == 50 else (0, "center")
            ax.text(
                p[place] + shift,
                values[place] + (0.04 if side == "center" else -0.06),
                f"{values[place]:.2f}",
                ha=side,
                color=color,
            )
    ax.text(0.5, 0.83, "divided by the SD", ha="center", color=ACCENT)
    ax.text(0.5, 0.34, "not divided", ha="center", color=CONTRAST)
    ax.set(
        xlabel="share of right answers in the group", ylabel="mean size of an advantage", xlim=(0, 1), ylim=(0, 1.15)
    )
    ax.set_xticks([0, 0.125, 0.5, 0.875, 1], ["0", "1/8", "4/8", "7/8", "1"])
    ax.set_yticks([0, 0.5, 1])
    return fig
