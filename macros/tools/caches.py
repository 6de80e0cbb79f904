"""Keep what was made before, so that a build makes again only what changed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path


def kept(folder: Path, name: str, source: bytes, make: Callable[[], bytes]) -> bytes:
    """Return what was made of a source before, or make it and keep it in place of what was kept under that name.

    Args:
        folder: where to keep it.
        name: what it is called; one version of each is kept.
        source: all that it is made from.
        make: makes it.
    """
    key = hashlib.sha256(source).hexdigest()
    path = folder / f"{key}-{name}"
    try:
        return path.read_bytes()
    except FileNotFoundError:
        content = make()
    for old in folder.glob(f"{'?' * len(key)}-{name}"):
        old.unlink(missing_ok=True)
    write_whole(path, content)
    return content


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one step, so that a build at the same time never reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    partial.write_bytes(content)
    partial.replace(path)
