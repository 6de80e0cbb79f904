"""Every figure has a source and a drawing of this very source, keeps to the theme's colors, and is shown."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from macros.bank.drafts import Draft
from macros.bank.rules.text import PLAIN, has_tex
from macros.markup.allowlist import faults
from macros.proofs import sources
from macros.proofs.records import DRAWING, FIGURES, fingerprint, recorded
from macros.tools.problems import Problem, did_you_mean

PAINT = re.compile(r' (?:fill|stroke|color|stop-color|flood-color)="([^"]*)"')
TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)
OF_THE_THEME = re.compile(r"none|currentColor|var\(--figure-\w+\)|url\(#[\w-]+\)")


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with each figure, and a problem for each that is missing or that no question shows."""
    folder = draft.root / FIGURES
    figures = {path.stem for suffix in (".py", DRAWING) for path in folder.glob(f"*{suffix}")}
    for index, question in draft.entries["questions"]:
        for name in question.named("figure"):
            if name not in figures:
                remedy = did_you_mean(name, sorted(figures), "draw it with `make figures`")
                yield draft.problem("questions", index, ("answer",), f'unknown figure "{name}"', remedy)
    shown = {name for _, question in draft.entries["questions"] for name in question.named("figure")}
    proved = recorded(folder)
    for name in figures:
        source, drawing = folder / f"{name}.py", folder / f"{name}{DRAWING}"
        existing = source if source.exists() else drawing
        if draft.is_complete() and name not in shown:
            yield problem(existing, "no question shows it", "show it in an answer, or remove it")
        if existing == drawing:
            yield problem(drawing, "has no source", f"write {source.name}, or remove it")
        else:
            yield from source_problems(draft.root, source, proved.get(source.name))
        if drawing.exists():
            yield from in_foreign_colors(drawing)
            yield from text_problems(drawing)


def source_problems(root: Path, source: Path, proved: str | None) -> Iterator[Problem]:
    """Yield what a source lacks, and a problem if its drawing was made by another version of it."""
    yield from sources.problems(root, source.stem)
    found = fingerprint(source, DRAWING)
    if proved != found or not found:
        fault = "its drawing was not made by this version of it" if found else "is not drawn"
        yield problem(source, fault, f"run `make figures NAMES={source.stem}`")


def in_foreign_colors(drawing: Path) -> Iterator[Problem]:
    """Yield a problem for each color in a drawing that can't follow the theme."""
    for line, text in enumerate(drawing.read_text(encoding="utf-8").splitlines(), 1):
        for color in PAINT.findall(text):
            if not OF_THE_THEME.fullmatch(color):
                fault = f'has a color that no theme knows, "{color}"'
                yield problem(drawing, fault, "draw it in the colors of macros.proofs.figures", line)


def text_problems(drawing: Path) -> Iterator[Problem]:
    """Yield a problem when a drawing does more than draw, or its title holds TeX, which a caption shows as it is."""
    svg = drawing.read_text(encoding="utf-8")
    if refused := faults(svg, "drawing"):
        yield problem(drawing, f"contains {', '.join(refused)}", "draw it with `make figures`")
    found = TITLE.search(svg)
    if found and has_tex(unescape(found[1])):
        yield problem(drawing.with_suffix(".py"), "its TITLE contains a formula", PLAIN)


def problem(path: Path, fault: str, remedy: str, line: int = 1) -> Problem:
    """Return a problem of a file in the folder of the figures."""
    return Problem((FIGURES / path.name).as_posix(), line, "", fault, remedy)
