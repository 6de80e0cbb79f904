"""Cost of a month by number of queries: the whole manual in the prompt, the same cached, and retrieval."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Retrieval has a fixed cost and the cheapest query"
DESCRIPTION = """
Dollars a month versus queries a month, both axes logarithmic. Whole manual: a steep line that starts at ten dollars
for 100 queries and ends highest. Cached: the same slope, ten times lower. Retrieval: flat at about 60 dollars, then rising
below both. Dots mark the crossings at 619 and 8,572 queries.
"""


def draw() -> Figure:
    n = np.geomspace(100, 100_000, 50)
    fig, ax = canvas(size=(4.5, 3.4))
    ax.loglog(n, 0.1001 * n, color=CONTRAST)
    ax.loglog(n, 0.0101 * n, "--", color=CONTRAST)
    ax.loglog(n, 60 + 0.0031 * n, color=ACCENT)
    ax.loglog([619, 8572], [0.1001 * 619, 0.0101 * 8572], "o", color=INK)
    ax.text(2600, 520, "whole manual", color=CONTRAST, ha="right")
    ax.text(1500, 8.5, "whole, cached", color=CONTRAST)
    ax.text(110, 76, "retrieval", color=ACCENT)
    ax.text(700, 35, "619", color=INK)
    ax.text(9500, 58, "8,572", color=INK)
    ax.set(xlabel="queries a month", ylabel="dollars a month", ylim=(0.9, 12_000))
    ax.minorticks_off()
    ax.set_xticks([100, 1000, 10_000, 100_000], ["100", "1,000", "10,000", "100,000"])
    ax.set_yticks([1, 10, 100, 1000, 10_000], ["1", "10", "100", "1,000", "10,000"])
    return fig
