"""Draw the figures of `docs/figures`, and write each beside its source.

A figure is a part of its page, and some pages have seven: SVGO joins what is painted alike, and writes it briefly.
Only drawing needs matplotlib and SVGO; building the site needs neither.
"""

import os
import runpy
import traceback
import warnings
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from html import escape
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from macros.proofs.records import DRAWING, FIGURES, record
from macros.proofs.renderer import themed_svg
from macros.proofs.sources import problems
from macros.tools.node import install, run_node
from macros.tools.problems import Problem

SCRIPT = Path(__file__).with_name("lighten.mjs")


class Drawing(NamedTuple):
    """What matplotlib draws in the colors of the theme, its name, and what it shows."""

    svg: str
    title: str
    description: str


def draw_all(root: Path, names: list[str]) -> list[Problem]:
    """Draw the named figures, or all, record those that could be drawn, and return what is wrong with the others."""
    folder = root / FIGURES
    results = attempt_all(root, names or sorted(path.stem for path in folder.glob("*.py")))
    drawings = {name: result for name, result in results.items() if isinstance(result, Drawing)}
    for name, svg in lighten(root, drawings).items():
        (folder / name).with_suffix(DRAWING).write_text(svg, encoding="utf-8", newline="\n")
    record(folder, [folder / f"{name}.py" for name in drawings], DRAWING)
    return [problem for result in results.values() if not isinstance(result, Drawing) for problem in result]


def attempt_all(root: Path, names: list[str]) -> dict[str, Drawing | list[Problem]]:
    """Return, for each named figure, what matplotlib draws, or what is wrong with its source."""
    # Started afresh: a copy of this process could hang in a thread of the numerical libraries.
    with ProcessPoolExecutor(min(len(names), os.cpu_count() or 1), mp_context=get_context("spawn")) as pool:
        return dict(zip(names, pool.map(partial(attempt, root), names), strict=True))


def attempt(root: Path, name: str) -> Drawing | list[Problem]:
    """Return what matplotlib draws for a figure, or what is wrong with its source."""
    if lacking := list(problems(root, name)):
        return lacking
    try:
        with warnings.catch_warnings(action="error"):
            names = runpy.run_path(str(root / FIGURES / f"{name}.py"))
            return Drawing(themed_svg(names["draw"]()), names["TITLE"], names["DESCRIPTION"])
    except Exception as error:  # a source may raise anything
        return [raised(name, error)]


def raised(name: str, error: Exception) -> Problem:
    """Return the problem of a figure whose source raised an error, with the line where it did."""
    file = (FIGURES / f"{name}.py").as_posix()
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(file)]
    line = frames[-1].lineno or 1 if frames else 1
    return Problem(file, line, "", f"{type(error).__name__}: {error}", f"mend it, and run `make figures NAMES={name}`")


def lighten(root: Path, drawings: dict[str, Drawing]) -> dict[str, str]:
    """Return drawings, by the names of figures, as they are published: in few elements and few bytes."""
    install(root, "development")
    items = [{"name": name, "svg": drawing.svg} for name, drawing in drawings.items()]
    return {
        name: described(svg, name, drawing)
        for (name, drawing), svg in zip(drawings.items(), run_node(root, SCRIPT, items), strict=True)
    }


def described(svg: str, name: str, drawing: Drawing) -> str:
    """Return a drawing that says what it shows, with one element on a line."""
    start, _, parts = svg.partition(">")
    text = (
        f'{start} role="img" aria-labelledby="{name}-title {name}-description">'
        f'<title id="{name}-title">{escape(drawing.title)}</title>'
        f'<desc id="{name}-description">{escape(" ".join(drawing.description.split()))}</desc>{parts}'
    )
    return text.replace("><", ">\n<") + "\n"
