"""One pair of a query and of a key, rotated to two pairs of positions with one distance."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Other positions, same distance: the angle between the arrows stays"
DESCRIPTION = """
Two circles. Left, a query at position 3 points to 3 radians and a key at position 1 to 1 radian. Right, a query at 103
and a key at 101 point to other directions. In both circles the angle between them is 2 radians, and the dot product is
cos 2 = −0.416.
"""


def draw() -> Figure:
    """Draw the two circles."""
    figure, panels = canvas(1, 2, size=(4.8, 2.9))
    circle = np.linspace(0, 2 * np.pi, 120)
    for ax, (m, n) in zip(panels, ((3, 1), (103, 101)), strict=True):
        ax.set_axis_off()
        ax.plot(np.cos(circle), np.sin(circle), color=MUTED, linewidth=1)
        arc = np.linspace(n, m, 40)
        ax.plot(0.35 * np.cos(arc), 0.35 * np.sin(arc), color=INK, linewidth=1.2)
        for angle, color, style, name in ((m, ACCENT, "-", f"query at {m}"), (n, CONTRAST, "--", f"key at {n}")):
            x, y = np.cos(angle), np.sin(angle)
            ax.plot([0, x], [0, y], color=color, linestyle=style, linewidth=2.2)
            ax.plot([x], [y], color=color, marker="o", markersize=7)
            ax.text(0, 1.3 if color == ACCENT else -1.32, name, ha="center", va="center", color=color)
        middle = (m + n) / 2
        ax.text(0.62 * np.cos(middle), 0.62 * np.sin(middle), "2", ha="center", va="center", color=INK)
        ax.set(xlim=(-1.25, 1.25), ylim=(-1.5, 1.5), aspect="equal")
    return figure
