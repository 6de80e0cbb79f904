"""Likelihood, prior and posterior of a share after three of three good ratings."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

THETA = np.linspace(0, 1, 101)
CURVES = (
    ("likelihood", THETA**3, CONTRAST, "--", 1.0),
    ("prior", THETA * (1 - THETA), MUTED, "-.", 0.5),
    ("posterior", THETA**4 * (1 - THETA), ACCENT, "-", 0.8),
)
TITLE = "Three good ratings of three, with a prior"
DESCRIPTION = """
Three curves over the share of satisfied buyers from 0 to 1, each scaled to height 1. The likelihood, dashed, rises up to
the share 1, where a dot marks its maximum, the MLE. The prior is a symmetric hump with its top at 0.5. The posterior,
solid, leans to the right; a dot marks its maximum at 0.8, the MAP estimate, and a dotted vertical line its mean at
0.714.
"""


def draw() -> Figure:
    """Draw the curves and their marks."""
    fig, ax = canvas(size=(4.6, 3.4))
    for _, values, color, style, _ in CURVES:
        ax.plot(THETA, values / values.max(), color=color, linestyle=style)
    ax.plot([1], [1], "D", color=CONTRAST, markersize=7, clip_on=False)
    ax.plot([0.8], [1], "o", color=ACCENT, markersize=8, clip_on=False)
    mean = (5 / 7) ** 4 * (2 / 7) / (0.8**4 * 0.2)
    ax.plot([5 / 7, 5 / 7], [0, mean], color=INK, linestyle=":", linewidth=1.4)
    ax.text(1.0, 1.07, "MLE 1", ha="center", va="bottom")
    ax.text(0.8, 1.07, "MAP 0.8", ha="center", va="bottom")
    ax.text(0.7, 0.02, "mean 0.714", ha="right", va="bottom")
    ax.text(0.24, 0.8, "prior", ha="right", va="center")
    ax.text(0.75, 0.2, "likelihood", va="center")
    ax.text(0.54, 0.55, "posterior", ha="right", va="center")
    ax.set(
        xlabel="share of satisfied buyers", yticks=[], ylim=(0, 1.2), xlim=(0, 1.04), xticks=[0, 0.2, 0.4, 0.6, 0.8, 1]
    )
    ax.spines["left"].set_visible(False)
    return fig
