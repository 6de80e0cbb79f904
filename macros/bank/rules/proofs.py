"""Every formula is checked by a test or says why none can, and every question has judged search queries."""

import ast
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from macros.bank.drafts import Draft
from macros.tools.problems import Problem, did_you_mean

FORMULAS = Path("tests/proofs/formulas")
QUERIES = Path("tests/search")
FEWEST = 4  # queries that find a question


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each formula without proof, each proof without formula, and each question hard to find."""
    yield from formula_problems(draft)
    yield from query_problems(draft)


def formula_problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each formula that has neither proof nor reason, or both, and each proof of none."""
    proved = proofs(draft.root)
    for index, formula in draft.entries["formulas"]:
        if formula.id not in proved and not formula.definition:
            test = f'write a test marked @pytest.mark.formula("{formula.id}") in {FORMULAS.as_posix()}'
            remedy = f'{test}, or say in "definition" why no number can check it'
            yield draft.problem("formulas", index, (), "has no proof", remedy)
        elif formula.id in proved and formula.definition:
            yield draft.problem("formulas", index, ("definition",), "has a proof and a definition", "remove one")
    for name, (file, line) in proved.items():
        if name not in draft.ids["formulas"]:
            remedy = did_you_mean(name, draft.ids["formulas"], "remove the mark")
            yield Problem(file, line, "", f'proves the unknown formula "{name}"', remedy)


def proofs(root: Path) -> dict[str, tuple[str, int]]:
    """Return file and line of the test of each formula that has one."""
    files = sorted((root / FORMULAS).glob("*.py"))
    return {
        name: (path.relative_to(root).as_posix(), line) for path in files for name, line in marked(path.read_bytes())
    }


@cache  # a server reads the same tests again after each edit
def marked(tests: bytes) -> tuple[tuple[str, int], ...]:
    """Return the ids with which tests are marked, with the line of each."""
    calls = (node for node in ast.walk(ast.parse(tests)) if isinstance(node, ast.Call))
    marks = (call for call in calls if ast.unparse(call.func) == "pytest.mark.formula")
    arguments = (argument for mark in marks for argument in mark.args if isinstance(argument, ast.Constant))
    return tuple((str(argument.value), argument.lineno) for argument in arguments)


def query_problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each question with too few queries, and each query that expects an unknown question."""
    expected: dict[str, list[str]] = {}  # the files of the queries that expect a question
    for path in sorted((draft.root / QUERIES).glob("*.json")):
        file = path.relative_to(draft.root).as_posix()
        try:
            queries = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            yield Problem(
                file, getattr(error, "lineno", 1), "", f"is not valid JSON: {error}", "check commas and quotes"
            )
            return  # what it expects is not known
        for name in (name for query in queries for name in query["expect"]):
            expected.setdefault(name, []).append(file)
    for index, question in draft.entries["questions"]:
        if (count := len(expected.get(question.id, ()))) < FEWEST:
            fault = f"{count} search queries expect it, should be at least {FEWEST}"
            remedy = f"add some of different kinds to {QUERIES.as_posix()}/{question.category}.json"
            yield draft.problem("questions", index, (), fault, remedy)
    for name in sorted(expected.keys() - set(draft.ids["questions"])):
        remedy = did_you_mean(name, draft.ids["questions"], "remove it")
        yield Problem(expected[name][0], 0, "", f'a query expects the unknown question "{name}"', remedy)
