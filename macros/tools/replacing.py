"""Make a folder beside the one that it will replace, so that whatever fails leaves the old one as it was."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def begin(target: Path) -> Path:
    """Return where to make what will replace a folder; nothing is there yet.

    Args:
        target: the folder that will be replaced; one that a killed build had just moved aside is put back.
    """
    if aside(target).is_dir() and not target.exists():
        aside(target).rename(target)
    for left in (beside(target), aside(target)):
        shutil.rmtree(left, ignore_errors=True)
    return beside(target)


def finish(target: Path) -> None:
    """Put what was made beside a folder in its place; hidden files, such as those of git, stay in it."""
    for hidden in target.glob(".*"):
        if hidden.is_dir():
            shutil.copytree(hidden, beside(target) / hidden.name, symlinks=True, dirs_exist_ok=True)
        else:
            shutil.copy2(hidden, beside(target) / hidden.name)
    replace(target, beside(target), aside(target))
    shutil.rmtree(aside(target), ignore_errors=True)


def replace(target: Path, new: Path, old: Path) -> None:
    """Put a folder in the place of another, which is moved aside."""
    if target.exists():
        target.rename(old)
    new.rename(target)


@contextmanager
def changed(target: Path) -> Iterator[Path]:
    """Give a copy of a folder, which takes its place when the block ends without an error."""
    copy = begin(target)
    try:
        shutil.copytree(target, copy)
        yield copy
        finish(target)
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def beside(target: Path) -> Path:
    """Return where what will replace a folder is made: on the same disk, so that it only has to be renamed."""
    return target.with_name(f".{target.name}.new")


def aside(target: Path) -> Path:
    """Return where a folder is for the moment in which another takes its place."""
    return target.with_name(f".{target.name}.old")
