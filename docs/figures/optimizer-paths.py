"""The paths of three optimizers in a valley that is steep in one weight and flat in the other."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "SGD zigzags; momentum speeds up along the valley; Adam moves both weights alike"
DESCRIPTION = """
Contours of the loss (100 a² + b²) / 2 over the flat weight b and the steep weight a, with three paths of 30 steps from
b = 1, a = 1. SGD with rate 0.018 jumps between positive and negative a in shrinking zigzags, and after 30 steps b has
only come down to 0.58. Momentum with rate 0.005 swings more slowly in a and reaches b = 0.22. Adam with rate 0.1 goes
along the diagonal, on which a and b are equal, passes the minimum at zero, and turns back to it.
"""
CURVE = np.array([100.0, 1.0])


def path(rule: str, rate: float, steps: int = 30) -> np.ndarray:
    """Return the weights a and b after each step."""
    w, m, v = np.ones(2), np.zeros(2), np.zeros(2)
    found = [w]
    for t in range(1, steps + 1):
        g = CURVE * w
        if rule == "Adam":
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
            step = m / (1 - 0.9**t) / np.sqrt(v / (1 - 0.999**t))
        else:
            m = (0.9 if rule == "momentum" else 0) * m + g
            step = m
        w = w - rate * step
        found.append(w)
    return np.array(found)


def draw() -> Figure:
    """Draw the contours and the paths."""
    fig, ax = canvas(size=(4.7, 4.0))
    b, a = np.meshgrid(np.linspace(-0.45, 1.15, 200), np.linspace(-1.1, 1.15, 200))
    ax.contour(b, a, (100 * a**2 + b**2) / 2, levels=[0.05, 0.5, 3, 12, 30], colors=MUTED, linewidths=0.7, alpha=0.6)
    for rule, rate, color, marker in (
        ("SGD", 0.018, CONTRAST, "o"),
        ("momentum", 0.005, INK, "s"),
        ("Adam", 0.1, ACCENT, "D"),
    ):
        a, b = path(rule, rate).T
        ax.plot(b, a, color=color, marker=marker, markersize=3.5, linewidth=1.1)
    ax.plot(0, 0, color=INK, marker="*", markersize=13)
    ax.text(0.72, -0.9, "SGD", color=CONTRAST, ha="right")
    ax.text(0.4, -0.5, "momentum", color=INK, ha="center")
    ax.text(0.4, 0.58, "Adam", color=ACCENT, ha="right")
    ax.set(xlabel="b, the flat weight", ylabel="a, the steep weight", xlim=(-0.45, 1.15), ylim=(-1.1, 1.15))
    ax.set_xticks([0, 0.5, 1])
    ax.set_yticks([-1, 0, 1])
    return fig
