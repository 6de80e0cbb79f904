"""Build time: from the data file, from plain Markdown pages of the same content, and after one edit.

The plain pages are parsed by the same Markdown, but nobody finishes their site: it has no typeset formulas, no
downloads, and no answers on the page of the book.
"""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config

from macros.bank.loading import DATA, load
from macros.plugin import page_macros
from macros.render.renderer import Renderer
from tests.support.projects import ROOT, must_build

RUNS = 5


def report(folder: Path) -> Iterator[str]:
    """Yield the measurements of building."""
    bank = seconds(lambda: must_build(ROOT, folder / "site"))
    plain = seconds(lambda: must_build(plain_project(folder), folder / "plain"))
    yield f"build from the data file, median of {RUNS}: {bank:.2f} s"
    yield f"build from plain Markdown pages of the same content: {plain:.2f} s (ratio {bank / plain:.2f})"
    yield f"rebuild in a running process after one edit of the data file: {rebuild(folder):.2f} s"


def seconds(action: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median time of an action, after one run that fills the caches."""
    action()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def plain_project(folder: Path) -> Path:
    """Write the pages as plain Markdown without macros, once; return the folder of that project."""
    root = folder / "project"
    if not root.exists():
        shutil.copytree(ROOT / "docs", root / "docs")
        (root / "theme").symlink_to(ROOT / "theme")
        macros = Environment(autoescape=False).from_string  # the same text that mkdocs-macros would make
        values = page_macros(Renderer(load(ROOT)))
        for page in (root / "docs").rglob("*.md"):
            page.write_text(macros(page.read_text(encoding="utf-8")).render(values), encoding="utf-8")
        settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
        (root / "mkdocs.yml").write_text(without_macros(settings), encoding="utf-8")
    return root


def without_macros(settings: str) -> str:
    """Return the configuration without the plugin that calls the macros."""
    before, _, after = settings.partition("  - macros:\n")
    rest = after.splitlines(keepends=True)
    while rest and rest[0].startswith("      "):
        rest.pop(0)
    return before + "".join(rest)


def rebuild(folder: Path) -> float:
    """Return the median time of a build in a process that has built before, after an edit, as `mkdocs serve` does."""
    root = folder / "edited"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(".git", ".venv", "site", "node_modules"), symlinks=True)
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    data = root / DATA
    text = data.read_text(encoding="utf-8")
    entry = next(iter(load(ROOT).questions.values())).question
    count = 0

    def edit_and_build() -> None:
        nonlocal count
        count += 1
        data.write_text(text.replace(entry, f"{entry[:-1]} ({count})?", 1), encoding="utf-8")
        build_site(load_config(str(root / "mkdocs.yml"), site_dir=str(folder / "rebuilt")))

    return seconds(edit_and_build)
