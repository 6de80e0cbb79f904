"""Target and draft over five tokens, and what acceptance and replacement contribute."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "Accepted guesses give the overlap, replacements give what the draft lacks"
DESCRIPTION = """
Five tokens. Target probabilities: 0.50, 0.20, 0.15, 0.10 and 0.05. Draft probabilities, as dashes: 0.30, 0.40, 0.10,
0.15 and 0.05. The filled bars are the smaller of the two, 0.30, 0.20, 0.10, 0.10 and 0.05, together 0.75. Hollow bars
on top of the first and third token, 0.20 and 0.05 high, fill up to the target.
"""
P = np.array([0.50, 0.20, 0.15, 0.10, 0.05])
Q = np.array([0.30, 0.40, 0.10, 0.15, 0.05])


def draw() -> Figure:
    """Draw the two parts of each bar, and the draft."""
    fig, ax = canvas(size=(4.6, 3.3))
    overlap = np.minimum(P, Q)
    missing = P > Q
    tokens = np.arange(1, 6)
    ax.bar(tokens, overlap, color=ACCENT, alpha=0.5, width=0.7)
    ax.bar(tokens[missing], (P - Q)[missing], bottom=overlap[missing], color="none", edgecolor=ACCENT, width=0.7)
    ax.hlines(Q, tokens - 0.45, tokens + 0.45, color=CONTRAST, linestyle="--")
    ax.text(1.5, 0.47, "replacements", color=ACCENT)
    ax.text(2.5, 0.40, "draft q", color=CONTRAST, va="center")
    ax.text(2.7, 0.24, "filled: accepted\nguesses, sum 0.75", color=ACCENT, va="bottom")
    ax.set(xlabel="token", ylabel="probability", ylim=(0, 0.55), xticks=tokens, yticks=[0, 0.25, 0.5])
    ax.tick_params(axis="x", length=0)
    return fig
