"""Keep what was made before, so that a build makes again only what changed."""

from __future__ import annotations

import hashlib
import json
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
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{'?' * len(key)}-{name}"):
        old.unlink(missing_ok=True)
    partial = folder / f"{name}.{os.getpid()}"  # renamed when whole: a second build never reads half a file
    partial.write_bytes(content)
    partial.replace(path)
    return content


def read_json(path: Path) -> dict[str, str]:
    """Return the texts that were kept in a file; a damaged file is an empty one."""
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    is_whole = isinstance(known, dict) and all(isinstance(text, str) for text in known.values())
    return known if is_whole else {}


def write_json(path: Path, texts: dict[str, str]) -> None:
    """Keep texts in a file, in one step, so that a second build never reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}")
    partial.write_text(json.dumps(texts), encoding="utf-8")
    partial.replace(path)
