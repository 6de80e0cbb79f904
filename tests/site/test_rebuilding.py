"""A server builds again after each edit, and remembers what has not changed: the site is that of a new process."""

from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from macros import builds
from tests.support.projects import REPOSITORY, make_project, must_build

EDITS = (  # after the last, the proof of the formula stands on another line
    ("docs/data/metrics.yml", "short: word1 word2", "short: Other words"),
    ("docs/data/metrics.yml", "name: Accuracy", "name: Share of hits"),
    ("docs/data/metrics.yml", "[Error rate, wrong ones]", "[Error rate, misses]"),
    ("docs/data/questions.yml", "title: Metrics", "title: Measures"),
    ("docs/questions/metrics.md", "What to measure.", r"What \(x\) to measure."),
    ("tests/proofs/formulas/test_metrics.py", "import pytest\n", "import pytest\n\n"),
)
SETTINGS = {"SOURCE_DATE_EPOCH": "1800000000", "REPOSITORY_URL": REPOSITORY, "NO_MKDOCS_2_WARNING": "1"}


def test_after_edits_the_site_is_that_of_a_new_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_project(tmp_path)
    monkeypatch.setattr(builds, "current", builds.Build())
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    build_here(root, tmp_path / "first")
    for file, old, new in EDITS:
        path = root / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    build_here(root, tmp_path / "again")
    must_build(root, tmp_path / "fresh", REPOSITORY_URL=REPOSITORY)
    first, again, fresh = (files(tmp_path / name) for name in ("first", "again", "fresh"))
    assert again == fresh
    assert first != again


def build_here(root: Path, site: Path) -> None:
    """Build a site in this process."""
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(site)))
    builds.on_shutdown()


def files(folder: Path) -> dict[str, bytes]:
    """Return the content of all files of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
