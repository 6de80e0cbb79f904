"""The false positive rate that follows from precision 0.7 and recall 0.7, by base rate."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, canvas

PPV = TPR = 0.7


def forced(base: np.ndarray | float) -> np.ndarray | float:
    """Return the false positive rate."""
    return base / (1 - base) * (1 - PPV) / PPV * TPR


BASE = np.linspace(0.02, 0.65, 100)
TITLE = "The base rate decides how many honest people are flagged"
DESCRIPTION = f"""
False positive rate over the base rate of a group, when precision and recall are both {PPV}. It is {forced(0.1):.2f} at a
base rate of 0.1, {forced(0.3):.2f} at 0.3 (group B), {forced(0.5):.2f} at 0.5 (group A) and {forced(0.6):.2f} at 0.6.
"""


def draw() -> Figure:
    """Draw the curve and mark both groups."""
    fig, ax = canvas(size=(4.5, 2.8))
    ax.plot(BASE, forced(BASE), color=ACCENT)
    for name, base in (("B", 0.3), ("A", 0.5)):
        ax.plot(base, forced(base), "o", color=CONTRAST, markersize=6)
        ax.text(base - 0.02, forced(base) + 0.02, f"{name}: {forced(base):.2f}", color=CONTRAST, ha="right")
    ax.set(xlim=(0, 0.68), ylim=(0, 0.55), xlabel="base rate of the group", ylabel="false positive rate")
    ax.set_xticks([0, 0.1, 0.3, 0.5, 0.6], ["0", "0.1", "0.3", "0.5", "0.6"])
    return fig
