"""Training and validation error against rows and against steps: four shapes, each with another remedy."""

import numpy as np
from matplotlib.figure import Figure
from numpy.polynomial.legendre import legvander

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Above: more rows close a gap, but not a high level. Below: steps that help, and steps too many"
DESCRIPTION = (
    "Four panels with training error dashed and validation error solid; a dotted line marks the noise of 0.25. Top "
    "left, error against rows for a straight line: both curves meet early at 0.75, far above the noise. Top right, "
    "for a polynomial of degree 9: training error rises and validation error falls, and the wide gap closes at the "
    "noise. Bottom left, error against training steps with a small step size: both curves still fall at the last "
    "step. Bottom right, with a larger step size: training error keeps falling, validation error has its lowest point "
    "near step 20 and then rises."
)
NOISE = 0.25


def expected(rows: int, degree: int, keep: float | np.ndarray = 1.0, size: float = 0.0) -> tuple[float, float]:
    """Return the exact mean training error and validation error; with a step size, `keep` is a number of steps."""
    x = np.linspace(-1, 1, rows)
    truth = np.sin(5 * x)
    left, singular, _ = np.linalg.svd(legvander(x, degree), full_matrices=False)
    share = 1 - (1 - size * singular**2) ** keep if size else np.ones_like(singular)
    bias = np.mean((truth - left * share @ left.T @ truth) ** 2)
    left_over = (np.sum((1 - share) ** 2) + rows - degree - 1) / rows
    return bias + NOISE * left_over, bias + NOISE * (1 + np.sum(share**2) / rows)


def draw() -> Figure:
    rows = np.array([14, 20, 30, 40, 60, 80, 120, 160, 240, 400, 640])
    fig, axes = canvas(2, 2, size=(4.8, 5.0))
    panels = {
        "too rigid": (rows, [expected(n, 1) for n in rows]),
        "too few rows": (rows, [expected(n, 9) for n in rows]),
        "stopped too early": (np.arange(1, 31), [expected(40, 19, t, 0.002) for t in range(1, 31)]),
        "trained too long": (np.arange(1, 151), [expected(40, 19, t, 0.02) for t in range(1, 151)]),
    }
    for ax, (name, (at, errors)) in zip(axes.flat, panels.items(), strict=True):
        train, validation = np.array(errors).T
        ax.axhline(NOISE, color=MUTED, linestyle=":", linewidth=1.4)
        ax.plot(at, validation, color=CONTRAST)
        ax.plot(at, train, color=ACCENT, linestyle="--")
        ax.set(title=name, ylim=(0, 0.95), xlabel="rows" if "rows" in name or "rigid" in name else "steps")
    for ax in axes[0]:
        ax.set_xscale("log")
        ax.set_xticks([20, 80, 320], ["20", "80", "320"])
        ax.minorticks_off()
    for ax in axes[:, 0]:
        ax.set_ylabel("error")
    axes[0, 1].text(26, 0.42, "validation", color=CONTRAST)
    axes[0, 1].text(26, 0.07, "training", color=ACCENT)
    axes[0, 0].text(16, 0.27, "noise", color=INK)
    return fig
