"""The packages of `macros` read in one direction, the one in which CONTRIBUTING lists them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.projects import ROOT

LISTED = re.findall(
    r"`(\w+)(?:\.py)?`(?=[^|\n]*\|)",
    (ROOT / ".github/CONTRIBUTING.md").read_text(encoding="utf-8").partition("| Package |")[2].partition("\n\n")[0],
)


def imports(path: Path) -> Iterator[str]:
    """Yield the packages of `macros` from which a module imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("macros"):
            names = (
                [f"{node.module}.{alias.name}" for alias in node.names] if node.module == "macros" else [node.module]
            )
            yield from (name.split(".")[1] for name in names)


def test_every_package_is_listed() -> None:
    packages = {path.name for path in (ROOT / "macros").iterdir() if (path / "__init__.py").exists()}
    assert packages <= set(LISTED)


def test_no_import_runs_up_or_in_a_circle() -> None:
    for path in (ROOT / "macros").rglob("*.py"):
        room = path.relative_to(ROOT / "macros").parts[0].removesuffix(".py")
        if room in LISTED:
            above = [name for name in imports(path) if LISTED.index(name) > LISTED.index(room)]
            assert not above, f"{path.name} imports from {above}"
