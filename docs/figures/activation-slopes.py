"""Four activation functions and their slopes."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Sigmoid and tanh go flat on both sides, ReLU and GELU on one"
DESCRIPTION = """
Two plots, one above the other, for inputs from -4 to 4. Above, the functions: sigmoid rises from 0 to 1, tanh from -1 to 1, ReLU is 0 and
then the input itself, GELU follows ReLU with a soft bend. Below, their slopes: that of sigmoid is a low bump of height
0.25 at 0, that of tanh a narrow bump of height 1, that of ReLU jumps from 0 to 1 at 0, and that of GELU rises smoothly from
slightly below 0 to slightly above 1.
"""


def draw() -> Figure:
    """Draw functions above and slopes below."""
    z = np.linspace(-4, 4, 161)
    sigmoid = 1 / (1 + np.exp(-z))
    below, above = z[z <= 0], z[z > 0]
    step = np.r_[below, above], np.r_[0 * below, 0 * above + 1]
    kinds = (
        ("sigmoid", MUTED, "-.", sigmoid, (z, sigmoid * (1 - sigmoid))),
        ("tanh", INK, ":", np.tanh(z), (z, 1 - np.tanh(z) ** 2)),
        ("ReLU", ACCENT, "-", np.maximum(0, z), step),
        ("GELU", CONTRAST, "--", z * norm.cdf(z), (z, norm.cdf(z) + z * norm.pdf(z))),
    )
    figure, (values, slopes) = canvas(2, 1, size=(4.6, 5.0))
    for name, color, style, value, slope in kinds:
        values.plot(z, value, color=color, linestyle=style, label=name)
        slopes.plot(*slope, color=color, linestyle=style)
    values.set(title="activation", ylim=(-1.2, 3), xlim=(-4, 4), yticks=[-1, 0, 1, 2, 3])
    values.legend(loc="upper left")
    slopes.set(title="its slope", ylim=(-0.25, 1.25), xlim=(-4, 4), yticks=[0, 0.25, 1], xlabel="input z")
    slopes.set_yticklabels(["0", "1/4", "1"])
    return figure
