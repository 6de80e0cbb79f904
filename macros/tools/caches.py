"""Keep what was made before, so that a build makes again only what changed."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

LENGTH = hashlib.sha256().digest_size
Kept = TypeVar("Kept")


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
        return read(path)
    except (FileNotFoundError, ValueError):
        content = make()
    for old in folder.glob(f"{'?' * len(key)}-{name}"):
        old.unlink(missing_ok=True)
    keep(path, content)
    return content


def keep(path: Path, content: bytes) -> None:
    """Write a file with its own hash, in one step, so that a build at the same time never reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        partial.write_bytes(hashlib.sha256(content).digest() + content)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def read(path: Path) -> bytes:
    """Return what a file keeps.

    Raises:
        FileNotFoundError: when there is none.
        ValueError: when it is damaged, as a loss of power or a full disk leaves it.
    """
    data = path.read_bytes()
    digest, content = data[:LENGTH], data[LENGTH:]
    if hashlib.sha256(content).digest() != digest:
        raise ValueError(f"{path} is damaged")
    return content


def table(path: Path, form: TypeAdapter[dict[str, Kept]]) -> dict[str, Kept]:
    """Return a table of what was made before, by the keys of its sources; a damaged one is empty."""
    try:
        return form.validate_json(read(path))
    except (OSError, ValueError):
        return {}
