"""Draw the figures of `docs/figures`.

A figure is drawn in sentinel colors, which are then replaced by CSS variables of the site, so that one
drawing is right in light and dark. Text stays text: it can be searched, selected and read aloud.
Only this module needs matplotlib, and only `macros.proofs.lightening` SVGO; building the site needs neither.
"""

from __future__ import annotations

import importlib.util
import re
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
from matplotlib.figure import Figure

from macros.layers import FONT_SIZE
from macros.proofs.lightening import Drawing, lighten

FIGURES = Path("docs/figures")

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

STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "ground-truth",
    "font.family": "sans-serif",
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
    figure, axes = plt.subplots(rows, columns, figsize=size, layout="constrained")
    return figure, axes


def load(folder: Path, name: str) -> ModuleType:
    """Import the module that draws the figure `name`."""
    path = folder / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"figure_{name.replace('-', '_')}", path)
    if spec is None or spec.loader is None or not path.exists():
        raise FileNotFoundError(f"{path}: no such figure")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def recolor(svg: str) -> str:
    """Replace the sentinel colors by those of the theme; raise ValueError for any other color."""
    foreign = set(re.findall(r"#[0-9a-f]{6}\b", svg)) - set(CSS_COLORS)
    if foreign:
        raise ValueError(
            f"colors that no theme knows: {', '.join(sorted(foreign))}; use those of macros.proofs.figures"
        )
    return re.sub(r"#[0-9a-f]{6}\b", lambda found: CSS_COLORS[found[0]], svg)


def raw_svg(figure: Figure) -> str:
    """Return what matplotlib writes, without date and creator."""
    with mpl.rc_context(STYLE), StringIO() as buffer:
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
        plt.close(figure)
        return buffer.getvalue()


def draw(root: Path, names: list[str]) -> dict[str, Drawing]:
    """Return what matplotlib draws for the named figures.

    Args:
        root: the project's folder.
        names: which figures to draw.
    """
    figures = {name: load(root / FIGURES, name) for name in names}
    return {
        name: Drawing(recolor(raw_svg(figure.draw())), figure.TITLE, figure.DESCRIPTION)
        for name, figure in figures.items()
    }


def draw_all(root: Path, names: list[str]) -> None:
    """Draw the named figures, or all, and write each beside its source."""
    folder = root / FIGURES
    drawings = draw(root, names or sorted(path.stem for path in folder.glob("*.py")))
    for name, svg in lighten(root, drawings).items():
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8", newline="\n")
