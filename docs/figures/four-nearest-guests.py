"""The same five guests four times, with the line of equal distance through the nearest one by each measure."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Four measures, four nearest guests"
DESCRIPTION = """Four panels with the same points, by coffees and teas a week: the new guest at (4, 2), A at (6, 0), B at (4, 5), C at
(7, 5) and D at (8, 4). Euclidean: a circle of radius 2.83 around the new guest passes through A. Manhattan: a diamond of radius 3
passes through B. Mahalanobis: an ellipse along the rising diagonal passes through C, and A and B lie outside. Cosine: a straight
line from the origin through the new guest passes through D."""

GUEST = np.array([4, 2])
KNOWN = {"A": (6, 0), "B": (4, 5), "C": (7, 5), "D": (8, 4)}


def draw() -> Figure:
    """Draw the lines of equal distance, and mark the nearest guest."""
    figure, axes = canvas(2, 2, size=(4.7, 4.3))
    angle = np.linspace(0, 2 * np.pi, 73)
    circle = np.array([np.cos(angle), np.sin(angle)])
    root = np.linalg.cholesky(np.array([[1, 0.8], [0.8, 1]]))
    shapes = {
        "Euclidean": (np.sqrt(8) * circle, "A"),
        "Manhattan": (3 * np.array([[1, 0, -1, 0, 1], [0, 1, 0, -1, 0]]), "B"),
        "Mahalanobis": (np.sqrt(10) * root @ circle, "C"),
        "cosine": (np.array([[-4, 5], [-2, 2.5]]), "D"),
    }
    for ax, (name, (shape, nearest)) in zip(axes.flat, shapes.items(), strict=True):
        ax.plot(*(GUEST[:, None] + shape), color=MUTED, linewidth=1.4)
        others = np.array([place for letter, place in KNOWN.items() if letter != nearest])
        ax.plot(*others.T, "s", color=ACCENT, markersize=6)
        ax.plot(*KNOWN[nearest], "^", color=CONTRAST, markersize=9)
        ax.plot(*GUEST, "o", color=INK, markersize=7, fillstyle="none", markeredgewidth=1.6)
        for letter, (x, y) in KNOWN.items():
            ax.text(x + 0.4, y + (0.3 if y == 5 else -1.1), letter, color=CONTRAST if letter == nearest else INK)
        ax.set(title=name, aspect="equal", xlim=(-0.3, 9.4), ylim=(-1.4, 6.6), xticks=[], yticks=[])
    for ax in axes[1]:
        ax.set(xticks=[0, 4, 8], xlabel="coffees")
    for ax in axes[:, 0]:
        ax.set(yticks=[0, 2, 4, 6], ylabel="teas")
    return figure
