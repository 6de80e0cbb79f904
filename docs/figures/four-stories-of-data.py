"""A count, a waiting time, a proportion and a product, each with its distribution."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

COUNTS = np.arange(10)
POISSON, BINOMIAL = stats.poisson.pmf(COUNTS, 3), stats.binom.pmf(COUNTS, 60, 0.05)
PRODUCT = stats.lognorm(0.8)  # the logarithm has standard deviation 0.8
TITLE = "Four stories and their distributions"
DESCRIPTION = f"""
Four panels. Calls in an hour: bars of the Poisson distribution with mean 3, highest at 2 and 3 calls with
{POISSON[2]:.2f}; dots of the binomial distribution with 60 tries lie close to the tops. Minutes to the next call: the
exponential density falls from the start; a dashed line marks the mean, 20. Share of calls solved: the beta density
after 8 of 10 solved, highest at 0.8; a dashed line marks its mean, 0.75. Product of many factors: a lognormal density
with a long right tail; the median is 1, and a dashed line marks the mean, {PRODUCT.mean():.2f}.
"""


def draw() -> Figure:
    """Draw the four panels."""
    fig, ((count, wait), (share, product)) = canvas(2, 2, size=(4.8, 4.2))
    gap = np.full(len(COUNTS), np.nan)
    bars = np.column_stack([np.zeros(len(COUNTS)), POISSON, gap]).ravel()
    count.plot(COUNTS.repeat(3), bars, color=ACCENT, linewidth=7, solid_capstyle="butt")
    count.plot(COUNTS, BINOMIAL, "o", color=CONTRAST, markersize=4)
    count.set(title="count: Poisson\n(dots: binomial)", xlabel="calls in an hour", xticks=[0, 3, 6, 9], ylim=(0, 0.26))
    curves = (
        (wait, stats.expon(scale=20), 80, 20, "wait: exponential", "minutes to next call", [0, 20, 40, 60]),
        (share, stats.beta(9, 3), 1, 0.75, "proportion: beta", "share of calls solved", [0, 0.5, 1]),
        (product, PRODUCT, 5, PRODUCT.mean(), "product: lognormal", "times the median", [0, 1, 3, 5]),
    )
    for ax, law, end, mean, title, label, ticks in curves:
        x = np.linspace(1e-9, end, 80)
        ax.plot(x, law.pdf(x), color=ACCENT)
        ax.fill_between(x, law.pdf(x), color=ACCENT, alpha=0.18, linewidth=0)
        ax.plot([mean, mean], [0, law.pdf(mean)], color=INK, linestyle="--", linewidth=1.2)
        ax.set(title=title, xlabel=label, xticks=ticks, ylim=(0, None))
    for ax in (count, wait, share, product):
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
    return fig
