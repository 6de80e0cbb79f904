"""Intervals of the difference of two models, as two samples and paired."""

from math import sqrt

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "On the same tasks, pairing more than halves the interval"
DESCRIPTION = """
Two 95% intervals of the difference between model A, 72%, and model B, 70%, on 500 tasks, both centered at 2 points. As
two separate samples the interval goes from −3.6 to 7.6 points. Paired it goes from −0.5 to 4.5 points. A dotted line
marks 0, and both intervals include it.
"""


def draw() -> Figure:
    """Draw both intervals and the line of no difference."""
    fig, ax = canvas(size=(4.6, 2.3))
    alone = sqrt((0.72 * 0.28 + 0.70 * 0.30) / 500)
    paired = sqrt((0.08 - 0.02**2) / 500)
    ax.plot([0, 0], [-0.6, 1.5], color=INK, linewidth=1, linestyle=":")
    cases = (("as two samples", alone, CONTRAST, "--"), ("paired", paired, ACCENT, "-"))
    for row, (name, error, color, style) in enumerate(cases):
        low, high = 2 - 196 * error, 2 + 196 * error
        ax.plot([low, 2, high], [row] * 3, color=color, linestyle=style, marker="o", markersize=5)
        ax.text(0.4, row - 0.15, f"{name}: {low:.1f} to {high:.1f}".replace("-", "−"), color=color)
    ax.set(xlabel="difference in points", xlim=(-5, 9), ylim=(1.5, -0.6), yticks=[])
    ax.set_xticks([-4, 0, 4, 8], ["−4", "0", "4", "8"])
    ax.spines["left"].set_visible(False)
    return fig
