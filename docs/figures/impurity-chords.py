"""Gini impurity and error rate of a node, with the two cuts of the eight loans as chords."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Gini prefers the cut with a pure side; the error rate sees a tie"
DESCRIPTION = """Two panels of impurity against the share of defaults p. Above, the curved Gini impurity 2p(1 - p). The line
of cut 39.5 joins p = 1/4 and 3/4 and has height 0.375 at p = 1/2. The line of cut 28.5 joins p = 1/3 and 1 and has height
0.333 there. Below, the error rate is two straight slopes with their top at 1/2. Both lines have height 0.25 at p = 1/2."""


def draw() -> Figure:
    """Draw both curves with the chords of the two cuts."""
    figure, axes = canvas(rows=2, size=(4.6, 5.0))
    p = np.linspace(0, 1, 201)
    panels = (
        ("Gini", lambda q: 2 * q * (1 - q), (0.375, 0.333)),
        ("error rate", lambda q: np.minimum(q, 1 - q), (0.25, 0.25)),
    )
    for axis, (name, curve, heights) in zip(axes.flat, panels, strict=True):
        axis.plot(p, curve(p), color=MUTED)
        axis.axvline(0.5, color=MUTED, linestyle=":", linewidth=1.2)
        for ends, color, style, marker in (
            (np.array([1 / 4, 3 / 4]), CONTRAST, "--", "s"),
            (np.array([1 / 3, 1]), ACCENT, "-", "o"),
        ):
            axis.plot(ends, curve(ends), color=color, linestyle=style, marker=marker)
        axis.plot([0.5, 0.5], heights, "o", color=INK, markersize=4, zorder=5)
        axis.set(ylabel=name, xlim=(-0.02, 1.03), ylim=(0, 0.56))
    top, bottom = axes.flat
    top.text(0.23, 0.42, "cut 39.5", color=CONTRAST, ha="right")
    top.text(0.64, 0.1, "cut 28.5", color=ACCENT, ha="center")
    top.text(0.515, 0.39, "0.375", color=INK)
    top.text(0.485, 0.295, "0.333", color=INK, ha="right")
    bottom.text(0.485, 0.18, "both 0.25", color=INK, ha="right")
    bottom.set_xlabel("share of defaults p")
    return figure
