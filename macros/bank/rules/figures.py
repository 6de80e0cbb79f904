"""Every figure has a source and a drawing of this very source, and keeps to the theme's colors."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from macros.bank.drafts import Draft
from macros.bank.rules.text import PLAIN, has_tex
from macros.markup.allowlist import faults
from macros.proofs import sources
from macros.proofs.records import DRAWING, FIGURES, files, fingerprint, recorded
from macros.tools.problems import Problem

PAINT = re.compile(r' (?:fill|stroke|color|stop-color|flood-color)="([^"]*)"')
TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)
OF_THE_THEME = re.compile(r"none|currentColor|var\(--figure-\w+\)|url\(#[\w-]+\)")


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with each figure."""
    proved = recorded(draft.root / FIGURES)
    for name, path in files(draft.root)["figure"].items():
        drawing = path.with_suffix(DRAWING)
        if path == drawing:
            yield problem(drawing, "has no source", f"write {name}.py, or remove it")
        else:
            yield from source_problems(draft.root, path, proved.get(path.name))
        if drawing.exists():
            yield from drawing_problems(drawing)


def source_problems(root: Path, source: Path, proved: str | None) -> Iterator[Problem]:
    """Yield what a source lacks, and a problem if its drawing was made by another version of it."""
    yield from sources.problems(root, source.stem)
    found = fingerprint(source, DRAWING)
    if proved != found or not found:
        fault = "its drawing was not made by this version of it" if found else "is not drawn"
        yield problem(source, fault, f"run `make figures NAMES={source.stem}`")


def drawing_problems(drawing: Path) -> Iterator[Problem]:
    """Yield what in a drawing does more than draw, each color of no theme, and TeX that a caption shows as it is."""
    svg = drawing.read_text(encoding="utf-8")
    for line, text in enumerate(svg.splitlines(), 1):
        for color in PAINT.findall(text):
            if not OF_THE_THEME.fullmatch(color):
                fault = f'has a color that no theme knows, "{color}"'
                yield problem(drawing, fault, "draw it in the colors of macros.proofs.figures", line)
    if refused := faults(svg, "drawing"):
        yield problem(drawing, f"contains {', '.join(refused)}", "draw it with `make figures`")
    found = TITLE.search(svg)
    if found and has_tex(unescape(found[1])):
        yield problem(drawing.with_suffix(".py"), "its TITLE contains a formula", PLAIN)


def problem(path: Path, fault: str, remedy: str, line: int = 1) -> Problem:
    """Return a problem of a file in the folder of the figures."""
    return Problem((FIGURES / path.name).as_posix(), line, "", fault, remedy)
