"""What the sources in `docs/figures` draw with: the colors of the theme, and a canvas in the site's style.

The colors stand for CSS variables, which replace them in the drawing, so that one drawing is right in light and dark.
"""

from __future__ import annotations

from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

INK = "#010203"
MUTED = "#040506"
ACCENT = "#070809"
CONTRAST = "#0a0b0c"
SURFACE = "#0d0e0f"

CSS_COLORS = {
    INK: "currentColor",
    MUTED: "var(--figure-muted)",
    ACCENT: "var(--figure-accent)",
    CONTRAST: "var(--figure-contrast)",
    SURFACE: "var(--figure-surface)",
}

FONT_SIZE = 10.7
STYLE: Any = {
    "svg.fonttype": "none",  # text stays text: it can be searched, selected and read aloud
    "svg.hashsalt": "ground-truth",
    "font.family": "DejaVu Sans",  # that of matplotlib, by which it measures; the page shows its own
    "font.size": FONT_SIZE,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.titlesize": FONT_SIZE,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.facecolor": "none",
    "figure.facecolor": "none",
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "grid.color": MUTED,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
}


def canvas(rows: int = 1, columns: int = 1, size: tuple[float, float] = (6.4, 3.4)) -> tuple[Figure, Any]:
    """Return an empty figure in the site's style, and its axes.

    Args:
        rows: rows of the grid of axes.
        columns: columns of the grid.
        size: width and height in inches.
    """
    mpl.rcParams.update(STYLE)
    figure = Figure(figsize=size, layout="constrained")
    FigureCanvasSVG(figure)  # texts are measured as they are drawn
    return figure, figure.subplots(rows, columns)


def box(axes: Any, place: tuple[float, float], text: str, color: str) -> None:
    """Write a text in the middle of a round box.

    Args:
        axes: what is drawn on.
        place: the middle, in the units of the axes.
        text: what stands in the box.
        color: of its edge.
    """
    style = {"boxstyle": "round,pad=0.35", "facecolor": "none", "edgecolor": color, "linewidth": 1.6}
    axes.text(*place, text, ha="center", va="center", color=INK, bbox=style)
