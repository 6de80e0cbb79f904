"""What the sources in `docs/figures` draw with: the colors of the theme, and a canvas in the site's style.

The colors stand for CSS variables, which replace them in the drawing, so that one drawing is right in light and dark.
"""

from collections.abc import Sequence
from math import copysign
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

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

COLUMNS = (0.97, 3.43)  # middles of the two columns of a path, in inches as all of these
WIDTH, HEIGHT = 1.86, 0.44  # of a step
PITCH = 0.76  # from a row to the next
Place = tuple[int, int]  # column and row of a step


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


def path(rows: int, pitch: float = PITCH) -> tuple[Figure, Any]:
    """Return an empty figure for the path of a request, two columns of steps, and its axes.

    Args:
        rows: steps in a column.
        pitch: from a row to the next.
    """
    figure, axes = canvas(size=(4.4, pitch * (rows - 1) + HEIGHT + 0.16))
    axes.set(xlim=(0, 4.4), ylim=(-pitch * (rows - 1) - HEIGHT / 2 - 0.04, HEIGHT / 2 + 0.04))
    axes.axis("off")
    return figure, axes


def step(axes: Any, place: Place, text: str, color: str = INK, pitch: float = PITCH) -> None:
    """Draw a step of a path: a box as wide and high as all others, with one or two lines of text in its middle.

    Args:
        axes: what is drawn on.
        place: column and row.
        text: what stands in the box.
        color: of its edge.
        pitch: from a row to the next.
    """
    x, y = COLUMNS[place[0]], -pitch * place[1]
    corner = (x - WIDTH / 2, y - HEIGHT / 2)
    style = "round,pad=0,rounding_size=0.08"
    axes.add_patch(FancyBboxPatch(corner, WIDTH, HEIGHT, style, facecolor="none", edgecolor=color, linewidth=1.6))
    lines = text.split("\n")  # each line is a text of its own, so that it stands in the middle in any font
    for number, line in enumerate(lines):
        axes.text(x, y + 0.18 * ((len(lines) - 1) / 2 - number), line, ha="center", va="center", color=INK)


def lead(axes: Any, tail: Place, head: Place, color: str = INK, pitch: float = PITCH) -> None:
    """Draw an arrow from the edge of a step to the edge of another one: dashed, unless it is of the request's path.

    Args:
        axes: what is drawn on.
        tail: column and row of the step where it starts.
        head: column and row of the step to which it leads.
        color: of the arrow; that of text for the path of the request.
        pitch: from a row to the next.
    """
    right, down = head[0] - tail[0], head[1] - tail[1]
    x, y = (right * 0.3 * WIDTH, -copysign(HEIGHT / 2, down)) if down else (right * WIDTH / 2, 0)
    start, end = (COLUMNS[tail[0]] + x, -pitch * tail[1] + y), (COLUMNS[head[0]] - x, -pitch * head[1] - y)
    line = "-" if color == INK else "--"
    arrow = {"arrowstyle": "-|>", "color": color, "linestyle": line, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", end, start, arrowprops=arrow)


def request_path(
    steps: Sequence[str], decision: str, learning: dict[int, str], back: Sequence[tuple[Place, Place]]
) -> tuple[Figure, Any]:
    """Return the figure of a request's path, from top to bottom, with the learning beside it, and its axes.

    Args:
        steps: texts of the left column.
        decision: the text of the step that stands out.
        learning: texts of the right column, by row.
        back: tail and head of each arrow to and in the learning.
    """
    figure, axes = path(len(steps))
    for row, text in enumerate(steps):
        step(axes, (0, row), text, ACCENT if text == decision else INK)
        if row:
            lead(axes, (0, row - 1), (0, row))
    for row, text in learning.items():
        step(axes, (1, row), text, CONTRAST)
    for tail, head in back:
        lead(axes, tail, head, CONTRAST)
    return figure, axes
