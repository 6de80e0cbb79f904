"""Two rings in the plane, and the same points after squaring both coordinates."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "A circle in the plane is a straight line after the lift"
DESCRIPTION = """Left: twelve points on a ring of radius 1 inside sixteen points on a ring of radius 2. Only a closed curve, such as
the circle with squared radius 2.5, separates them. Right: the same points drawn by their squared coordinates. The inner ring
lies on the straight line from (0, 1) to (1, 0), the outer ring on the line from (0, 4) to (4, 0). The straight line from
(0, 2.5) to (2.5, 0) separates them: it is the same circle."""


def draw() -> Figure:
    """Draw both views of the rings, with the boundary."""
    figure, axes = canvas(1, 2, size=(4.8, 2.5))
    inner, outer = (
        radius * np.array([np.cos(t), np.sin(t)])
        for radius, t in ((1, np.linspace(0.2, 0.2 + 2 * np.pi, 13)), (2, np.linspace(0.1, 0.1 + 2 * np.pi, 17)))
    )
    around = np.linspace(0, 2 * np.pi, 91)
    boundary = np.sqrt(2.5) * np.array([np.cos(around), np.sin(around)])
    for ax, power in zip(axes, (1, 2), strict=True):
        ax.plot(*boundary**power, color=INK, linewidth=1.5)
        ax.plot(*inner**power, "^", color=CONTRAST, markersize=7)
        ax.plot(*outer**power, "s", color=ACCENT, markersize=6)
        ax.set(aspect="equal")
    axes[0].set(xlabel="x₁", ylabel="x₂", xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), xticks=[-2, 0, 2], yticks=[-2, 0, 2])
    axes[1].set(xlabel="x₁ squared", ylabel="x₂ squared", xlim=(-0.3, 4.5), ylim=(-0.3, 4.5))
    axes[1].set(xticks=[0, 1, 2.5, 4], yticks=[0, 1, 2.5, 4])
    return figure
