"""Residuals of four wage regressions: three show a failed assumption, the fourth hides one."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Residual plots show a curve, a funnel and a wave, but not a missing cause"
DESCRIPTION = """Four scatter plots of 60 simulated residuals each, of regressions of the wage on years of
education. Curve: residuals are positive at both ends and negative in the middle, so the mean is not linear in
education. Funnel: the spread grows from left to right, so the error variance is not constant. Wave: plotted over
time, neighboring residuals are alike in long swings, so the errors are correlated. Ability missing: the points
scatter evenly around zero as in a good model, although the slope is 3.5 instead of 2."""


def draw() -> Figure:
    """Fit a line to four simulated data sets and plot the residuals."""
    rng = np.random.default_rng(3)
    x = np.linspace(8, 20, 60)
    noise = rng.normal(size=(4, 60))
    wave = np.zeros(60)
    for t in range(1, 60):
        wave[t] = 0.9 * wave[t - 1] + noise[2, t]
    errors = {
        "curve": 0.5 * (x - 14) ** 2 + 3 * noise[0],
        "funnel": (x - 8) ** 2 / 12 * noise[1],
        "wave": wave,
        "ability missing": 3 * (0.5 * x + noise[3]),
    }
    figure, axes = canvas(2, 2, size=(4.8, 4.2))
    for axis, (name, error) in zip(axes.flat, errors.items(), strict=True):
        y = 2 * x + error
        residual = y - np.polynomial.Polynomial.fit(x, y, 1)(x)
        time, hidden = name == "wave", name == "ability missing"
        axis.axhline(0, color=MUTED, linewidth=1)
        axis.plot(
            x,
            residual / np.abs(residual).max(),
            marker="o",
            markersize=3,
            color=CONTRAST if hidden else ACCENT,
            linestyle="-" if time else "none",
            linewidth=0.8,
        )
        axis.set_title(name, color=INK)
        axis.set_xlabel("time" if time else "fitted value")
        axis.set_xticks([])
        axis.set_yticks([0])
        axis.set_ylim(-1.15, 1.15)
    for axis in axes[:, 0]:
        axis.set_ylabel("residual")
    return figure
