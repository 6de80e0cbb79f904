"""When the content last changed: a time that grows with every change, and is the same on every machine.

Anki takes over a note only when it is newer than the reader's. The clock of the machine would make every build
newer; so the time is that of the last commit that touched the content, and only what is not committed yet, or has
no history, is dated by its files.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

CONTENT = ("docs/data", "docs/examples", "docs/figures", "macros", "mkdocs.yml", "requirements.txt")


def last_change(root: Path) -> int:
    """Return when the content last changed, in seconds since 1970.

    Args:
        root: the project's folder; `SOURCE_DATE_EPOCH` in the environment overrules what is found there.
    """
    if fixed := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(fixed)
    committed = git(root, "log", "-1", "--format=%ct")
    if not committed.isdecimal():
        return newest(path for name in CONTENT for path in (root / name, *(root / name).rglob("*")))
    changed = git(root, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all").split("\0")
    return max(int(committed), newest(root / line[3:] for line in changed if line))


def git(root: Path, *arguments: str) -> str:
    """Return what git says of the content; "" where there is no git, no repository, or no history."""
    command = ["git", "--no-optional-locks", "-c", "log.showSignature=false", *arguments, "--", *CONTENT]
    try:
        said = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", errors="replace", check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return said.stdout.rstrip("\n")


def newest(paths: Iterable[Path]) -> int:
    """Return when the newest of some files was written; what is gone has no time."""
    written = (path for path in paths if path.is_file() and path.suffix != ".pyc")
    return max((int(path.stat().st_mtime) for path in written), default=0)
