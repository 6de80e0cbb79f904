"""What the weights and the pairs of tokens cost when a prompt is read."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Reading a prompt with an 8B model: from about 57,000 tokens the pairs cost more"
DESCRIPTION = """
Two straight lines on logarithmic axes, from 1,000 to 1 million tokens. The cost of the weights grows in proportion to the
length, from 0.015 to 15 PFLOP. The cost of the pairs, dashed, grows with the square, from 0.0003 to 262 PFLOP. They
cross at 57,220 tokens and 0.86 PFLOP.
"""


def draw() -> Figure:
    """Draw both costs and their crossing."""
    figure, ax = canvas(size=(4.6, 3.3))
    n = np.array([1e3, 1e6])
    weights, pairs = 2 * 7.5e9 * n / 1e15, 2 * 32 * 4096 * n**2 / 1e15
    ax.loglog(n, weights, color=ACCENT)
    ax.loglog(n, pairs, color=CONTRAST, linestyle="--")
    cross = 7.5e9 / (32 * 4096)
    ax.plot([cross], [2 * 7.5e9 * cross / 1e15], color=INK, marker="o")
    ax.annotate("57,220 tokens", (cross, 0.86), (cross * 1.4, 0.3), color=INK)
    ax.text(2.2e3, 0.11, "weights", color=ACCENT, ha="center")
    ax.text(6.5e3, 0.0025, "pairs", color=CONTRAST, ha="center")
    ax.set(xlabel="tokens in the prompt", ylabel="PFLOP", xticks=[1e3, 1e4, 1e5, 1e6], yticks=[0.001, 0.1, 10, 1000])
    ax.set_xticklabels(["1,000", "10,000", "100,000", "1 million"])
    ax.set_yticklabels(["0.001", "0.1", "10", "1,000"])
    ax.set_xlim(8e2, 1.6e6)
    ax.minorticks_off()
    ax.grid(linewidth=0.5, color=MUTED)
    ax.tick_params(length=0)
    return figure
