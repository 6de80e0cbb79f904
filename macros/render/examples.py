"""Code samples with what they really print, as Markdown."""

from __future__ import annotations

from pathlib import Path

from macros.proofs.records import EXAMPLES
from macros.render.blocks import fenced_code, join


def example(root: Path, name: str) -> str:
    """Return a code sample and its output.

    Args:
        root: the project's folder.
        name: a file in `docs/examples`.
    """
    path = root / EXAMPLES / name
    code, output = path.read_text(encoding="utf-8"), path.with_suffix(".out").read_text(encoding="utf-8")
    return join(fenced_code("python", name, code), fenced_code("text", "Output", output))
