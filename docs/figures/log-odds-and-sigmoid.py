"""The log-odds of spam over exclamation marks, a line, and the same model as a probability, a sigmoid."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "A straight line in log-odds is an S-shaped curve in probability"
DESCRIPTION = """
Two panels over the number of exclamation marks from -2 to 6, with points at 0, 1, 2, 3 and 4 marks. Above, the log-odds of
spam lie exactly on a line that rises by 0.69 a mark and crosses zero at 2 marks. Below, the shares of spam, 0.2, 0.33,
0.5, 0.67 and 0.8, lie on a curve that flattens toward 0 and 1 and crosses one half at 2 marks. A vertical dashed line at 2
marks is the boundary between ham on the left and spam on the right. Below 0 and above 4 marks there are no data, and line and
curve are dotted.
"""


def draw() -> Figure:
    """Draw the line above and the curve below."""
    marks, spam = np.arange(5), np.array([6, 10, 15, 20, 24]) / 30
    x = np.linspace(-2, 6, 161)
    z = np.log(2) * (x - 2)
    fig, (above, below) = canvas(2, 1, size=(4.5, 5.2))
    for axis, line, points in ((above, z, np.log(spam / (1 - spam))), (below, 1 / (1 + np.exp(-z)), spam)):
        axis.axvline(2, color=MUTED, linestyle="--", linewidth=1.2)
        for inside, style in ((x <= 0, ":"), ((x >= 0) & (x <= 4), "-"), (x >= 4, ":")):
            axis.plot(x[inside], line[inside], color=ACCENT, linestyle=style)
        axis.plot(marks, points, color=INK, marker="o", markersize=6, linestyle="none")
        axis.set(xlim=(-2, 6), xticks=range(-2, 7, 2))
    above.axhline(0, color=MUTED, linewidth=0.8)
    above.set(ylabel="log-odds", yticks=[-2, 0, 2], ylim=(-3, 3))
    above.text(1.85, 2.4, "ham", color=CONTRAST, ha="right")
    above.text(2.15, 2.4, "spam", color=CONTRAST, ha="left")
    below.axhline(0.5, color=MUTED, linewidth=0.8)
    below.set(xlabel="exclamation marks", ylabel="probability of spam", yticks=[0, 0.5, 1], ylim=(-0.03, 1.03))
    return fig
