"""Squared bias, variance and their sum with the noise against the polynomial degree."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "30 points of a wave: bias² falls, variance rises, and the total is lowest at degree 5"
NOISE = 0.25
POINTS = 30
DESCRIPTION = (
    "Expected squared error of polynomial fits to 30 equally spaced points of a wave with noise variance 0.25, averaged "
    "over these points, against the degree from 1 to 12, computed exactly. Squared bias falls from 0.48 at degree 1 "
    "to 0.11 at degree 3 and is almost zero from degree 5. Variance rises in a straight line from 0.02 to 0.11. "
    "The total is lowest at degree 5, about 0.30, and never falls below the noise floor of 0.25."
)


def parts(degree: int) -> tuple[float, float]:
    """Return squared bias and variance, averaged over the points."""
    x = np.linspace(0, 1, POINTS)
    basis, _ = np.linalg.qr(np.polynomial.legendre.legvander(2 * x - 1, degree))
    truth = np.sin(8 * x)
    fit = basis @ (basis.T @ truth)
    return float(np.mean((fit - truth) ** 2)), NOISE * (degree + 1) / POINTS


def draw() -> Figure:
    degrees = np.arange(1, 13)
    bias, variance = np.array([parts(degree) for degree in degrees]).T
    total = bias + variance + NOISE
    fig, ax = canvas(size=(4.6, 3.5))
    ax.axhline(NOISE, color=MUTED, linestyle=":", linewidth=1.4)
    ax.plot(degrees, total, color=INK, marker="o", markersize=4)
    ax.plot(degrees, bias, color=ACCENT, linestyle="--", marker="s", markersize=4)
    ax.plot(degrees, variance, color=CONTRAST, linestyle="-.", marker="^", markersize=4)
    ax.text(9, 0.36, "total", color=INK, ha="right")
    ax.text(12, NOISE - 0.008, "noise floor", color=INK, ha="right", va="top")
    ax.text(12, 0.125, "variance", color=CONTRAST, ha="right")
    ax.text(2.25, 0.27, "bias²", color=ACCENT, ha="left")
    ax.set(xlabel="polynomial degree", ylabel="squared error", ylim=(-0.02, 0.8))
    ax.set_xticks(degrees)
    return fig
