"""When the content last changed: a time that grows with every change, and is the same on every machine.

Anki takes over a note only when it is newer than the reader's. The clock of the machine would make every build
newer; so the time is that of the last commit that touched the content, and only what is not committed yet, or has
no history, is dated by its files.
"""

import logging
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from macros.tools.faults import MachineError

log = logging.getLogger("mkdocs.revisions")
CONTENT = ("docs/data", "docs/examples", "docs/figures", "macros", "mkdocs.yml", "requirements.txt")
NO_HISTORY = ("not a git repository", "does not have any commits yet")  # as git says it
SHALLOW = (
    "The history ends before the last change of the content, so the decks are dated by the oldest commit that is here; "
    "before you publish them, run `git fetch --unshallow`"
)


class HistoryError(MachineError):
    """Git does not tell the history."""


def last_change(root: Path) -> int:
    """Return when the content last changed, in seconds since 1970.

    Args:
        root: the project's folder; `SOURCE_DATE_EPOCH` in the environment overrules what is found there.

    Raises:
        HistoryError: when there is a history that git does not tell: a guess would date the decks wrongly.
    """
    if fixed := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(fixed)
    commit, _, committed = git(root, "log", "-1", "--format=%H %ct", "--", *CONTENT).partition(" ")
    if not committed:
        return newest(path for name in CONTENT for path in (root / name, *(root / name).rglob("*")))
    if commit in ends(root):
        log.info(SHALLOW)
    status = ("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all")
    changed = git(root, *status, "--", *CONTENT).split("\0")
    top = Path(git(root, "rev-parse", "--show-toplevel"))  # the paths start there; the project may be a folder of it
    return max(int(committed), newest(top / line[3:] for line in changed if line))


def ends(root: Path) -> list[str]:
    """Return the commits at which the history of a shallow clone ends."""
    path = root / git(root, "rev-parse", "--git-path", "shallow")
    return path.read_text(encoding="ascii").split() if path.is_file() else []


def git(root: Path, *arguments: str) -> str:
    """Return what git says of the project; "" where there is no git, no repository, or no history.

    Raises:
        HistoryError: when git refuses.
    """
    # Git is wary of the code in a folder of another owner; what asks it here is code of this very folder.
    trusted = ("-c", f"safe.directory={root.resolve()}", "-c", "log.showSignature=false")
    command = ["git", "--no-optional-locks", *trusted, *arguments]
    settings = os.environ | {"LC_ALL": "C"}
    try:
        said = subprocess.run(
            command, cwd=root, env=settings, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
    except OSError:
        return ""
    if said.returncode and not any(reason in said.stderr for reason in NO_HISTORY):
        raise HistoryError(refused(said.stderr))
    return said.stdout.rstrip("\n")


def refused(said: str) -> str:
    """Return what git said when it refused, in one line with the remedy: git's own where it names one."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    remedy = next((line for line in lines if line.startswith("git config")), "mend the repository")
    return (
        f"git does not tell when the content last changed, by which decks are dated ({lines[0] if lines else '-'}); "
        f"run `{remedy}`, or set SOURCE_DATE_EPOCH"
    )


def newest(paths: Iterable[Path]) -> int:
    """Return when the newest of some files was written; what is gone has no time."""
    written = (path for path in paths if path.is_file() and path.suffix != ".pyc")
    return max((int(path.stat().st_mtime) for path in written), default=0)
