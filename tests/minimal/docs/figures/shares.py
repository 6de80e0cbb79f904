"""A rising line."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, canvas

TITLE = "Shares"
DESCRIPTION = "A line rises from 0 to 1."


def draw() -> Figure:
    """Draw the line."""
    figure, ax = canvas()
    ax.plot([0, 1], [0, 1], color=ACCENT)
    ax.axis("off")
    return figure
