"""Draw the figures of `docs/figures`.

A figure is drawn in sentinel colors, which are then replaced by CSS variables of the site, so that one
drawing is right in light and dark. Text stays text: it can be searched, selected and read aloud.
Only this module needs matplotlib; building the site does not.
"""

from __future__ import annotations

import importlib.util
import re
from html import escape
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
from matplotlib.figure import Figure

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
    "font.size": 10.5,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.titlesize": 10.5,
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
        raise ValueError(f"colors that no theme knows: {', '.join(sorted(foreign))}; use those of macros.drawing")
    return re.sub(r"#[0-9a-f]{6}\b", lambda found: CSS_COLORS[found[0]], svg)


def raw_svg(figure: Figure) -> str:
    """Return what matplotlib writes, without date and creator."""
    with mpl.rc_context(STYLE), StringIO() as buffer:
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
        plt.close(figure)
        return buffer.getvalue()


def shorten(svg: str) -> str:
    """Round the coordinates to a tenth of a point, inside tags only."""

    def round_tag(tag: re.Match[str]) -> str:
        return re.sub(r"-?\d+\.\d{2,}", lambda number: f"{round(float(number[0]), 1):g}", tag[0])

    return re.sub(r"<[^>]*>", round_tag, svg)


def inline_svg(svg: str, name: str, title: str, description: str) -> str:
    """Turn a drawing into an SVG to be inlined: own ids, a name and a description, no fixed size."""
    svg = svg[svg.index("<svg") :]
    box = re.search(r'viewBox="([^"]+)"', svg)
    if box is None:
        raise ValueError("a drawing without viewBox")
    body = re.sub(r"\s*<metadata>.*?</metadata>", "", svg[svg.index(">") + 1 :], flags=re.DOTALL)
    body = re.sub(r"<style.*?</style>", "", body, flags=re.DOTALL)  # an inlined rule would hold for the whole page
    body = keep_linked_ids(body, name)
    body = without_bare_groups(re.sub(r'<path [^>]*style="fill: none"/>|<defs>\s*</defs>', "", body))
    body = re.sub(r"\s*\n\s*", " ", body).replace("> <", ">\n<").strip()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="{box[1]}"'
        f' stroke-linejoin="round" role="img" aria-labelledby="{name}-title {name}-description">\n'
        f'<title id="{name}-title">{escape(title)}</title>\n'
        f'<desc id="{name}-description">{escape(description)}</desc>\n{body}\n'
    )


def keep_linked_ids(body: str, prefix: str) -> str:
    """Prefix the ids that the drawing refers to, and drop all others."""
    linked = set(re.findall(r"(?:url\(#|href=\"#)([^\")]+)", body))
    body = re.sub(r' id="([^"]+)"', lambda found: f' id="{prefix}-{found[1]}"' if found[1] in linked else "", body)
    return re.sub(r"(url\(#|href=\"#)", rf"\g<1>{prefix}-", body)


def without_bare_groups(body: str) -> str:
    """Unwrap the groups that carry neither id nor style: a drawing has half as many elements without them."""
    stack: list[bool] = []

    def keep(tag: re.Match[str]) -> str:
        if tag[0] == "</g>":
            return tag[0] if stack.pop() else ""
        stack.append(bool(tag[1]))
        return tag[0] if tag[1] else ""

    return re.sub(r"<g( [^>]*)?>|</g>", keep, body)


def render(folder: Path, name: str) -> str:
    """Return the figure `name` as SVG text."""
    module = load(folder, name)
    drawing = recolor(shorten(raw_svg(module.draw())))
    drawing = re.sub(r"font-family: [^;\"]+", "font-family: inherit", drawing)
    return inline_svg(drawing, name, module.TITLE, " ".join(module.DESCRIPTION.split()))


def draw_all(root: Path, names: list[str]) -> None:
    """Draw the named figures, or all, and write each beside its source."""
    folder = root / FIGURES
    for name in names or sorted(path.stem for path in folder.glob("*.py")):
        (folder / f"{name}.svg").write_text(render(folder, name), encoding="utf-8", newline="\n")
