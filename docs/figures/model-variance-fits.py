"""Fits to eight training sets: a tight bundle against a wide one."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, INK, canvas

TITLE = "Low variance is a tight bundle of fits, high variance a wide one"
DESCRIPTION = (
    "Two panels with the same true curve, one period of a sine wave, drawn thick and dashed. Left: "
    "polynomials of degree 3 fitted to eight different samples of 30 noisy points lie close together. "
    "Right: polynomials of degree 9 fitted to the same eight samples spread much more widely, "
    "most of all at the ends."
)


def draw() -> Figure:
    rng = np.random.default_rng(3)
    grid = np.linspace(0.03, 0.97, 50)
    samples = []
    for _ in range(8):
        x = rng.uniform(0, 1, 30)
        samples.append((x, np.sin(2 * np.pi * x) + 0.5 * rng.normal(size=30)))
    fig, axes = canvas(1, 2)
    for ax, degree, name in zip(axes, (3, 9), ("low variance", "high variance"), strict=True):
        fits = [[*np.polyval(np.polyfit(x, y, degree), grid), np.nan] for x, y in samples]
        ax.plot([*grid, np.nan] * len(fits), np.concatenate(fits), color=ACCENT, linewidth=0.9)
        truth = np.sin(2 * np.pi * grid)
        ax.plot(grid, truth, color=INK, linestyle="--", linewidth=2.4)
        ax.set_title(f"degree {degree}: {name}")
        ax.set(ylim=(-2.6, 2.6), xticks=[0, 0.5, 1], yticks=[-2, 0, 2], xlabel="x")
    axes[0].set_ylabel("prediction")
    axes[0].annotate(
        "truth",
        (0.25, 1.0),
        (0.5, 1.9),
        color=INK,
        arrowprops={"arrowstyle": "-", "color": INK, "linewidth": 0.8},
    )
    return fig
