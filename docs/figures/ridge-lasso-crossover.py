"""Expected error of lasso and ridge on orthonormal features against the number of useful ones, at equal total signal."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "60 orthonormal features, the same total signal: few useful ones favor the lasso, many favor ridge"
DESCRIPTION = """Line chart of the expected squared error of all 60 weights, with the best penalty for each method, against
the number of useful features. The features are orthonormal, the errors have variance 1, and the squared effects sum to
60. The lasso rises from 5 with one useful feature over 12 with three to 42 with all 60. Ridge stays at 30. The curves cross
between 14 and 15 useful features."""
PENALTIES = np.linspace(0, 4, 2001)


def lasso_error(effect: float) -> np.ndarray:
    """Return the expected squared error of one weight at every penalty, if its noise has variance 1."""
    high, low = PENALTIES - effect, PENALTIES + effect
    inside = norm.cdf(high) - norm.cdf(-low)
    tails = high * norm.pdf(low) + low * norm.pdf(high)
    return 1 + PENALTIES**2 + (effect**2 - PENALTIES**2 - 1) * inside - tails


def draw() -> Figure:
    """Draw both curves with direct labels, and mark the two cases of the text."""
    useful = np.arange(1, 61)
    lasso = np.array([min(k * lasso_error((60 / k) ** 0.5) + (60 - k) * lasso_error(0)) for k in useful])
    figure, axis = canvas(size=(4.6, 3.2))
    axis.plot(useful, lasso, color=ACCENT)
    axis.plot(useful, np.full(60, 30.0), color=CONTRAST, linestyle="--")
    for k in (3, 60):
        axis.plot([k], [lasso[k - 1]], "o", color=ACCENT)
        axis.plot([k], [30], "s", color=CONTRAST)
    axis.text(4.5, 11, "12", color=ACCENT, va="center")
    axis.text(59, 44, "42", color=ACCENT, ha="right", va="bottom")
    axis.text(30, 40, "lasso", color=ACCENT, ha="center")
    axis.text(45, 27, "ridge 30", color=CONTRAST, ha="center", va="top")
    axis.set(xlabel="useful features out of 60", ylabel="error of all weights", xlim=(0, 62), ylim=(0, 50))
    axis.set_xticks([3, 20, 40, 60])
    return figure
