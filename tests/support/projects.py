"""A small project of its own for a test: a copy of `tests/minimal` that a test may break."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from macros.proofs.records import DRAWING, EXAMPLES, FIGURES, OUTPUT, record

ROOT = Path(__file__).parents[2]
REPOSITORY = "https://github.com/example/ground-truth"
MINIMAL = ROOT / "tests/minimal"
CODE = ("macros", "hooks.py", "theme", "docs/javascripts", "docs/stylesheets")
SHARED = (*CODE, "node_modules", "package.json", "package-lock.json", ".npmrc", "tests/requirements.txt")


def make_project(folder: Path) -> Path:
    """Copy the minimal project into a folder, with this repository's code and packages; return its root."""
    root = folder / "project"
    shutil.copytree(MINIMAL, root)
    for name in SHARED:
        (root / name).symlink_to(ROOT / name)
    (root / "base.yml").symlink_to(ROOT / "mkdocs.yml")
    for made, suffix in ((EXAMPLES, OUTPUT), (FIGURES, DRAWING)):
        record(root / made, (root / made).glob("*.py"), suffix)
    return root


def edit(root: Path, file: str, old: str, new: str) -> None:
    """Replace the one place where a text stands in a file; with an empty `old`, write the whole file."""
    path = root / file
    text = path.read_text(encoding="utf-8") if old else ""
    assert not old or text.count(old) == 1, f"{old!r} is {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new) if old else new, encoding="utf-8")


def build(root: Path, target: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build the site of a project folder into a target folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(target)]
    settings = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1800000000"} | environment
    return subprocess.run(command, cwd=root, env=settings, capture_output=True, text=True, check=False)


def must_build(root: Path, target: Path, **environment: str) -> None:
    """Build a site; raise AssertionError when that fails."""
    result = build(root, target, **environment)
    assert result.returncode == 0, result.stdout + result.stderr
