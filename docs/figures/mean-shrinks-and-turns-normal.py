"""The mean of n exponential waits: first as it is, then standardized."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

MEAN, SIZES = 20, (1, 5, 100)
LAWS = [stats.gamma(n, scale=MEAN / n) for n in SIZES]  # exact: a sum of exponential waits is gamma
TITLE = "The mean closes in on 20, and its standardized shape turns normal"
DESCRIPTION = """
Two panels with the distribution of the mean of n waits, for n = 1, 5 and 100. Upper panel, in minutes: for n = 1 it
falls from the start and is wide; for n = 5 it is a skewed hump; for n = 100 it is narrow and high around 20, marked by a
dashed line. Lower panel, the same three curves in standard errors from 20, beside the standard normal curve, which
is dotted: n = 1 is far from it, n = 5 closer but skewed, n = 100 nearly the same.
"""


def draw() -> Figure:
    """Draw the means above the standardized means."""
    fig, (raw, scaled) = canvas(2, size=(4.6, 5.2))
    looks = ((CONTRAST, "--"), (MUTED, "-"), (ACCENT, "-"))
    x, z = np.linspace(1e-9, 60, 150), np.linspace(-3, 3.6, 120)
    for n, law, (color, style) in zip(SIZES, LAWS, looks, strict=True):
        error = MEAN / np.sqrt(n)
        raw.plot(x, law.pdf(x), color=color, linestyle=style)
        scaled.plot(z, error * law.pdf(MEAN + error * z), color=color, linestyle=style)
    scaled.plot(z, stats.norm.pdf(z), color=INK, linestyle=":")
    raw.axvline(MEAN, color=INK, linestyle="--", linewidth=1)
    for x_text, y_text, text in ((23.5, 0.15, "n = 100"), (8, 0.055, "n = 5"), (38, 0.019, "n = 1")):
        raw.text(x_text, y_text, text)
    for x_text, y_text, text in ((-0.75, 0.8, "n = 1"), (-2.05, 0.36, "n = 5"), (0.8, 0.36, "n = 100")):
        scaled.text(x_text, y_text, text)
    scaled.text(1.15, 0.26, "dotted: normal")
    raw.set(xlabel="mean of n waits, minutes", yticks=[], ylim=(0, None), xlim=(0, 60))
    scaled.set(xlabel="standard errors from 20", yticks=[], ylim=(0, None), xlim=(-3, 3.6))
    for ax in (raw, scaled):
        ax.spines["left"].set_visible(False)
    return fig
