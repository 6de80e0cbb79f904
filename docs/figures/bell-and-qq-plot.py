"""The shares within one, two and three standard deviations, and three Q-Q plots."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

MEAN, SD = 240, 20
SHARES = [stats.norm.cdf(k) - stats.norm.cdf(-k) for k in (1, 2, 3)]
TITLE = "The normal curve, and how to see a departure from it"
DESCRIPTION = f"""
Upper panel: the normal density of the total seconds, mean {MEAN}, standard deviation {SD}. Brackets mark
{SHARES[0]:.1%} from 220 to 260, {SHARES[1]:.1%} from 200 to 280 and {SHARES[2]:.1%} from 180 to 300. Lower panel: Q-Q
plot, the quantiles of three distributions over those of the standard normal, from -3 to 3. The normal is a
straight line. The exponential bends: it lies above the line at both ends. Student's t with 3 degrees of freedom lies
below the line on the left and above it on the right.
"""


def draw() -> Figure:
    """Draw the density above the Q-Q plots."""
    fig, (bell, plot) = canvas(2, size=(4.6, 5.6))
    x = np.linspace(MEAN - 4 * SD, MEAN + 4 * SD, 97)  # has the edges 180, 200 and so on
    bell.plot(x, stats.norm.pdf(x, MEAN, SD), color=ACCENT)
    top = stats.norm.pdf(MEAN, MEAN, SD)
    for k, alpha in ((3, 0.12), (2, 0.16), (1, 0.24)):
        inside = np.abs(x - MEAN) <= k * SD + 0.1
        bell.fill_between(x[inside], stats.norm.pdf(x[inside], MEAN, SD), color=ACCENT, alpha=alpha, linewidth=0)
        height = top * (-0.1 - 0.17 * (k - 1))
        bell.plot([MEAN - k * SD, MEAN + k * SD], [height, height], color=INK, linewidth=1.2, marker="|")
        bell.text(MEAN + 3.2 * SD, height, f"{SHARES[k - 1]:.1%}", va="center")
    bell.set(xticks=[180, 200, 220, 240, 260, 280, 300], yticks=[], xlabel="total seconds", xlim=(158, 336))
    bell.spines["left"].set_visible(False)
    z = np.linspace(-3, 3, 61)
    laws = (("normal", z, MUTED, ":"), ("exponential", stats.expon.ppf(stats.norm.cdf(z)) - 1, CONTRAST, "--"))
    for name, quantiles, color, style in (*laws, ("t(3)", stats.t(3).ppf(stats.norm.cdf(z)) / np.sqrt(3), ACCENT, "-")):
        plot.plot(z, quantiles, color=color, linestyle=style)
        left = name == "t(3)"
        plot.text(-2.75 if left else 3.1, quantiles[0 if left else -1], name, va="center", color=INK)
    plot.set(xlabel="quantile of the standard normal", ylabel="quantile of the data", xlim=(-3.2, 4.6))
    plot.set(xticks=[-2, 0, 2], yticks=[-4, -2, 0, 2, 4])
    return fig
