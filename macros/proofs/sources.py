"""What the source of a figure must hold, found without running it, because a build has no matplotlib."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from macros.proofs.records import FIGURES
from macros.tools.problems import Problem, did_you_mean

NEEDED = {
    "TITLE": "say the point of the figure in a line, which is its caption",
    "DESCRIPTION": "say what it shows, for readers who can't see it",
    "draw": "define it; it returns the figure",
}


def problems(root: Path, name: str) -> Iterator[Problem]:
    """Yield a problem for each thing that the source of a figure lacks."""
    source, file = root / FIGURES / f"{name}.py", (FIGURES / f"{name}.py").as_posix()
    if not source.exists():
        known = [path.stem for path in source.parent.glob("*.py")]
        yield Problem(file, 0, "", "there is no such figure", did_you_mean(name, known, "write its source"))
        return
    try:
        names = defined(source.read_text(encoding="utf-8"))
    except SyntaxError as error:
        yield Problem(file, error.lineno or 1, "", f"is not valid Python: {error.msg}", "mend it")
        return
    for needed, remedy in NEEDED.items():
        if needed not in names:
            yield Problem(file, 1, "", f"has no {needed}", remedy)


@cache  # a server reads the same sources again after each edit
def defined(source: str) -> frozenset[str]:
    """Return the names that a source defines."""
    return frozenset(name for statement in ast.parse(source).body for name in defines(statement))


def defines(statement: ast.stmt) -> Iterator[str]:
    """Yield the names that a statement defines."""
    match statement:
        case ast.FunctionDef(name=name):
            yield name
        case ast.Assign(targets=targets):
            yield from (node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
