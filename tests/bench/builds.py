"""Build time: cold and warm beside plain Markdown pages of the same content, and after one edit among many questions.

The plain pages are parsed by the same Markdown, but nobody finishes their site: it has no typeset formulas and no
downloads.
"""

import os
import shutil
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config

from macros.bank.loading import load
from tests.bench.grown import grown_project
from tests.bench.plain import plain_project
from tests.support.projects import ROOT, must_build

RUNS = 5
MANY = 220


def report(folder: Path) -> Iterator[str]:
    """Yield the measurements of building."""
    bank = load(ROOT)
    here = grown_project(folder / "here", len(bank.questions))
    plain = plain_project(bank, folder / "plain")
    base = seconds(lambda: must_build(plain, folder / "plain-site"))
    cold = seconds(lambda: must_build(without_cache(here), folder / "site"))
    warm = seconds(lambda: must_build(here, folder / "site"))
    yield f"plain Markdown pages of the same content, median of {RUNS}: {base:.2f} s"
    yield f"cold build: {cold:.2f} s, {cold / base:.2f} times plain (bound 1.3)"
    yield f"warm build: {warm:.2f} s, {warm / base:.2f} times plain (bound 0.75)"
    yield f"rebuild after one edit, {MANY} questions: {rebuild(folder):.2f} s (bound 3)"


def seconds(action: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median processor time of an action, after one run that warms up; other programs hardly change it."""
    action()
    times = []
    for _ in range(runs):
        start = processor_time()
        action()
        times.append(processor_time() - start)
    return statistics.median(times)


def processor_time() -> float:
    """Return the seconds that this process and those that it started and saw end have computed."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def without_cache(root: Path) -> Path:
    """Remove what earlier builds of a project kept."""
    shutil.rmtree(root / ".cache", ignore_errors=True)
    return root


def rebuild(folder: Path) -> float:
    """Return the median time of a build in a process that has built before, after an edit, as `mkdocs serve` does."""
    root = grown_project(folder / "grown", MANY)
    data = root / "docs/data/evaluation-metrics.yml"
    text = data.read_text(encoding="utf-8")
    count = 0

    def edit_and_build() -> None:
        nonlocal count
        count += 1
        data.write_text(text.replace('"short": "', f'"short": "Edit {count}. ', 1), encoding="utf-8")
        build_site(load_config(str(root / "mkdocs.yml"), site_dir=str(folder / "rebuilt")))

    return seconds(edit_and_build)
