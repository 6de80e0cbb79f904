"""Entropy and cross-entropy as areas: frequency of the weather times the length of its code word."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Cross-entropy is the area with the code of the wrong climate"
DESCRIPTION = """
Four columns, as wide as the weather is frequent: sun 1/2, clouds 1/4, rain 1/8 and snow 1/8. Filled, the code made for
this climate: 1, 2, 3 and 3 bits high, an area of 1.75 bits, the entropy. Dashed, the code made for another climate: 2,
3, 1 and 3 bits high, an area of 2.25 bits, the cross-entropy. Sun and clouds cost one bit more, rain two bits less.
"""
P = np.array([1 / 2, 1 / 4, 1 / 8, 1 / 8])
Q = np.array([1 / 4, 1 / 8, 1 / 2, 1 / 8])


def draw() -> Figure:
    """Draw the columns of the right code, and the outline of the wrong one."""
    fig, ax = canvas(size=(4.6, 3.3))
    edges = np.concatenate([[0], P.cumsum()])
    ax.bar(edges[:-1], -np.log2(P), P, align="edge", color=ACCENT, alpha=0.35, edgecolor=INK, linewidth=0.8)
    ax.stairs(-np.log2(Q), edges, color=CONTRAST, linestyle="--", linewidth=1.8)
    ax.set_xticks((edges[:-1] + edges[1:]) / 2, ["sun\n1/2", "clouds\n1/4", "rain\n1/8", "snow\n1/8"])
    ax.text(0.25, 0.5, "filled: entropy\n1.75 bits", ha="center", va="center", color=ACCENT)
    ax.text(0.02, 2.35, "dashed: cross-entropy\n2.25 bits", va="center", color=CONTRAST)
    ax.text(0.25, 1.5, "+1 bit", ha="center", va="center")
    ax.text(0.625, 2.5, "+1 bit", ha="center", va="center")
    ax.text(0.8125, 2, "−2\nbits", ha="center", va="center")
    ax.set(
        xlabel="weather, as wide as it is frequent", ylabel="length of its code word, bits", ylim=(0, 3.3), xlim=(0, 1)
    )
    ax.set_yticks([0, 1, 2, 3])
    ax.tick_params(axis="x", length=0)
    return fig
