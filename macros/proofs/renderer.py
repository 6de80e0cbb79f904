"""Write a figure of matplotlib's as SVG in the colors of the theme, such that SVGO can join what is painted alike."""

import re
from collections.abc import Callable
from functools import partial
from io import StringIO
from typing import Any, TextIO

import matplotlib as mpl
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.figure import Figure
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform, Transform

from macros.proofs.figures import CSS_COLORS, STYLE

POINTS = 72  # in an inch
SLACK = 0.75  # of a point: what sticks out less is not worth a clip path
COLOR = re.compile(r"#[0-9a-f]{6}\b")


class Renderer(RendererSVG):
    """Like matplotlib's, but all markers of a call are one path, and texts come last, which makes paths neighbors."""

    draw_path_collection = RendererBase.draw_path_collection  # each path in its place, none by reference

    def __init__(self, width: float, height: float, file: TextIO) -> None:
        super().__init__(width, height, file, metadata={"Date": None, "Creator": None})
        self.texts: list[Callable[[], None]] = []

    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Transform, rgbFace: Any = None) -> None:
        """Draw a path, with a clip path only if it sticks out."""
        window = gc.get_clip_rectangle()
        box = path.cleaned(transform, remove_nans=True).get_extents().padded(gc.get_linewidth() / 2)
        if window and all(window.padded(SLACK).contains(*corner) for corner in (box.p0, box.p1)):
            unclipped = self.new_gc()
            unclipped.copy_properties(gc)
            unclipped.set_clip_rectangle(None)
            gc = unclipped
        super().draw_path(gc, path, transform, rgbFace)

    def draw_markers(
        self,
        gc: GraphicsContextBase,
        marker_path: Path,
        marker_trans: Transform,
        path: Path,
        trans: Transform,
        rgbFace: Any = None,
    ) -> None:
        """Draw all markers as one path; in places that SVGO needn't round, so that all keep the same shape."""
        marker = marker_trans.transform_path(marker_path)
        places = [points[-2:].round(1) for points, _ in path.iter_segments(trans, simplify=False)]
        if places:
            markers = Path.make_compound_path(*(Path(marker.vertices + place, marker.codes) for place in places))
            self.draw_path(gc, markers, IdentityTransform(), rgbFace)

    def draw_text(self, gc: Any, x: float, y: float, s: str, *args: Any, **options: Any) -> None:
        """Keep a text for the end, where it is above all paths."""
        if options.get("ismath"):
            raise ValueError(f"sets a formula, {s}; write it in plain text")
        self.texts.append(partial(super().draw_text, gc, x, y, s, *args, **options))

    def draw_image(self, *_args: Any, **_options: Any) -> None:
        """Refuse an image, whose colors can't follow the theme."""
        raise ValueError("draws an image, which can't follow the theme; draw shapes, for example with pcolormesh")

    def finalize(self) -> None:
        """Write the texts and the end."""
        for text in self.texts:
            text()
        super().finalize()


def themed_svg(figure: Figure) -> str:
    """Return a figure as SVG in the colors of the theme.

    Raises:
        ValueError: when it holds an image, a formula, or a color that no theme knows.
    """
    figure.set_dpi(POINTS)
    with mpl.rc_context(STYLE), StringIO() as file:
        width, height = POINTS * figure.get_size_inches()
        renderer = Renderer(width, height, file)
        figure.draw(renderer)
        renderer.finalize()
        return recolor(file.getvalue())


def recolor(svg: str) -> str:
    """Replace the colors of `macros.proofs.figures` by those of the theme; raise ValueError for any other."""
    foreign = set(COLOR.findall(svg)) - set(CSS_COLORS)
    if foreign:
        names = ", ".join(sorted(foreign))
        raise ValueError(f"has colors that no theme knows: {names}; use those of macros.proofs.figures")
    return COLOR.sub(lambda found: CSS_COLORS[found[0]], svg)
