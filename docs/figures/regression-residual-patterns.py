"""Four residual plots: one that is fine and three that show a failed assumption."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, INK, MUTED, canvas

TITLE = "What residual plots show: one healthy pattern and three problems"
DESCRIPTION = """Four scatter plots of 32 simulated residuals each. Fine: points scatter evenly
around zero. Curve: residuals are positive at both ends and negative in the middle, so the mean is not
linear in the feature. Funnel: the spread grows from left to right, so the error variance is not
constant. Wave: plotted over time, neighboring residuals are alike in long swings, so the errors are
autocorrelated. The first three are plotted against the fitted values."""


def draw() -> Figure:
    """Fit a line to four simulated data sets and plot the residuals."""
    rng = np.random.default_rng(12)
    x = np.linspace(0, 1, 32)
    noise = rng.normal(size=(4, 32))
    wave = np.zeros(32)
    for t in range(1, 32):
        wave[t] = 0.9 * wave[t - 1] + noise[3, t]
    errors = {
        "Fine": noise[0],
        "Curve: not linear": 20 * (x - 0.5) ** 2 + 0.5 * noise[1],
        "Funnel: variance grows": 2 * x * noise[2],
        "Wave: autocorrelated": wave,
    }
    figure, axes = canvas(2, 2, size=(6.4, 4.4))
    for axis, (name, error) in zip(axes.flat, errors.items(), strict=True):
        y = 1 + 2 * x + error
        residual = y - np.polynomial.Polynomial.fit(x, y, 1)(x)
        time = name.startswith("Wave")
        axis.axhline(0, color=MUTED, linewidth=1)
        axis.plot(
            x,
            residual / np.abs(residual).max(),
            marker="o",
            markersize=4,
            color=ACCENT,
            linestyle="-" if time else "none",
            linewidth=0.8,
        )
        axis.set_title(name, color=INK)
        axis.set_xlabel("time" if time else "fitted value")
        axis.set_xticks([])
        axis.set_yticks([0])
        axis.set_ylim(-1.15, 1.15)
        axis.set_ylabel("residual")
    return figure
