"""Four losses of one positive case over its logit."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "On the wrong side, log loss keeps its slope; squared error of the probability goes flat"
DESCRIPTION = """
Loss of one case of class 1 over its logit from -8 to 5. Log loss falls like a straight line of slope -1 on the left, from 8
at -8 to 0.69 at 0, and bends toward zero on the right. Hinge loss falls along a straight line to zero at 1 and stays there.
The squared error of the probability is almost 1 on the left, flat, falls to 0.25 at 0, and is almost zero on the right. The
0-1 error is a step from 1 to 0 at 0.
"""


def draw() -> Figure:
    """Draw the losses."""
    z = np.linspace(-8, 5, 261)
    p = 1 / (1 + np.exp(-z))
    fig, ax = canvas(size=(4.5, 4.0))
    ax.plot(z, -np.log(p), color=ACCENT)
    ax.plot(z, np.maximum(0, 1 - z), color=INK, linestyle=":")
    ax.plot(z, (1 - p) ** 2, color=CONTRAST)
    ax.plot([-8, 0, 0, 5], [1, 1, 0, 0], color=MUTED, linestyle="--", linewidth=1.3)
    ax.text(-7.7, 4.6, "log loss", color=ACCENT)
    ax.text(-4.6, 6.2, "hinge", color=INK, ha="left")
    ax.text(-7.8, 0.35, "squared error", color=CONTRAST)
    ax.text(0.2, 1.05, "0–1 error", color=INK)
    ax.set(xlabel="logit z of a case of class 1", ylabel="loss", xlim=(-8, 5), ylim=(-0.1, 8), xticks=[-8, -4, 0, 4])
    ax.set_yticks([0, 1, 2, 4, 6, 8])
    return fig
