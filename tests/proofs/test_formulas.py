"""Every formula is proved by number, or says why it is a definition."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from macros.bank.loading import Bank

FOLDER = Path(__file__).parent / "formulas"


def proved(source: str) -> set[str]:
    """Return the formulas that the tests in a module are marked with."""
    marks = [
        decorator
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "pytest.mark.formula"
    ]
    return {argument.value for mark in marks for argument in mark.args if isinstance(argument, ast.Constant)}  # type: ignore[misc]


@pytest.fixture(scope="module")
def all_proved() -> set[str]:
    """Return all formulas that a test is marked with."""
    return set().union(*(proved(path.read_text(encoding="utf-8")) for path in FOLDER.glob("test_*.py")))


def test_every_formula_is_proved_or_a_definition(bank: Bank, all_proved: set[str]) -> None:
    neither = [name for name, formula in bank.formulas.items() if not formula.definition and name not in all_proved]
    assert not neither, "write a test marked @pytest.mark.formula(id), or give the reason in `definition`"


def test_no_definition_is_proved(bank: Bank, all_proved: set[str]) -> None:
    assert not [name for name in all_proved if name in bank.formulas and bank.formulas[name].definition]


def test_no_proof_is_of_a_formula_that_is_gone(bank: Bank, all_proved: set[str]) -> None:
    assert all_proved <= bank.formulas.keys()


def test_marks_are_found() -> None:
    source = '@pytest.mark.formula("a", "b")\ndef test_x(): ...\n@pytest.mark.slow("c")\ndef test_y(): ...\n'
    assert proved(source) == {"a", "b"}
