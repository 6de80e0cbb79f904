"""How common each blood value is, and how likely illness is there, before and after each of three shifts."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Covariate shift moves the values, concept shift moves the rule, label shift moves both"
DESCRIPTION = (
    "Three panels, one for each kind of shift, over the same axis of a blood value. Dashed lines show training, solid "
    "lines show production. A hump shows how common each value is, a rising curve how likely illness is there. Under "
    "covariate shift, values around 1 become more common, and the rising curve stays. Under label shift, the hump "
    "moves left because few patients are ill, and the rising curve moves right. Under concept shift, the hump stays, "
    "and the rising curve moves right."
)


def density(x: np.ndarray, share: float) -> np.ndarray:
    """Return the density of the blood value when such a share of the patients is ill."""
    return share * norm.pdf(x, 2) + (1 - share) * norm.pdf(x, 0)


def chance(x: np.ndarray, share: float = 0.5) -> np.ndarray:
    """Return the probability of illness at each value."""
    return share * norm.pdf(x, 2) / density(x, share)


def draw() -> Figure:
    x = np.linspace(-3, 5, 801)
    old = density(x, 0.5)
    sent = old * np.where(abs(x - 1) < 1, 1, 0.1)
    sent /= sent.sum() * (x[1] - x[0])
    panels = {
        "covariate shift": (sent, chance(x)),
        "label shift": (density(x, 0.1), chance(x, 0.1)),
        "concept shift": (old, chance(x - 1)),
    }
    fig, axes = canvas(3, 1, size=(4.6, 6.0))
    for ax, (name, (new, rule)) in zip(axes, panels.items(), strict=True):
        ax.plot(x, new, color=ACCENT)
        ax.plot(x, old, color=ACCENT, linestyle="--", linewidth=1.4)
        ax.plot(x, rule, color=CONTRAST)
        ax.plot(x, chance(x), color=CONTRAST, linestyle="--", linewidth=1.4)
        ax.set(title=name, xlim=(-3, 5), ylim=(0, 1.05))
        ax.set_yticks([0, 0.5, 1])
    axes[0].text(4.9, 0.9, "chance of illness", color=CONTRAST, ha="right", va="top")
    axes[0].text(-2.9, 0.24, "density\nof the value", color=ACCENT)
    axes[0].text(-2.9, 1.0, "dashed: training\nsolid: production", color=INK, va="top")
    axes[-1].set_xlabel("blood value")
    return fig
