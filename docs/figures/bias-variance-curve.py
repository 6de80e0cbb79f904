"""Squared bias, variance and their sum with the noise against the polynomial degree."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Bias² falls, variance rises; their sum with the noise is lowest in between"
NOISE = 0.16
POINTS = 20
DESCRIPTION = (
    "Expected squared error of polynomial fits to 20 equally spaced points of a damped wave with noise variance 0.16, "
    "averaged over these points, against the degree from 1 to 12, computed exactly. Squared bias falls from 0.185 at degree 1 to 0.13 at "
    "degree 3, 0.02 at degree 4 and almost zero from degree 5. Variance rises in a straight line from 0.016 to 0.104. "
    "The total is lowest at degree 5, about 0.21, and never falls below the noise floor of 0.16."
)


def parts(degree: int) -> tuple[float, float]:
    """Return squared bias and variance, averaged over the design points."""
    x = np.linspace(0, 1, POINTS)
    basis, _ = np.linalg.qr(np.polynomial.legendre.legvander(2 * x - 1, degree))
    truth = 2 * np.exp(-3 * x) * np.sin(9 * x)
    fit = basis @ (basis.T @ truth)
    return float(np.mean((fit - truth) ** 2)), NOISE * (degree + 1) / POINTS


def draw() -> Figure:
    degrees = np.arange(1, 13)
    bias, variance = np.array([parts(degree) for degree in degrees]).T
    total = bias + variance + NOISE
    fig, ax = canvas()
    ax.axhline(NOISE, color=MUTED, linestyle=":", linewidth=1.4)
    ax.plot(degrees, total, color=INK, marker="o", markersize=4)
    ax.plot(degrees, bias, color=ACCENT, linestyle="--", marker="s", markersize=4)
    ax.plot(degrees, variance, color=CONTRAST, linestyle="-.", marker="^", markersize=4)
    ax.text(9.2, 0.265, "total", color=INK, ha="right")
    ax.text(12, NOISE + 0.006, "noise floor", color=INK, ha="right")
    ax.text(9.2, 0.105, "variance", color=CONTRAST, ha="right")
    ax.text(3.65, 0.075, "bias²", color=ACCENT)
    ax.set(xlabel="polynomial degree", ylabel="squared error", ylim=(-0.01, 0.4))
    ax.set_xticks(degrees)
    return fig
