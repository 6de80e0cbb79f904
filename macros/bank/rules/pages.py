"""Every question stands on exactly one page, that of its category, and pages call no entry that is missing."""

from __future__ import annotations

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.models import SINGULAR
from macros.bank.problems import Problem, did_you_mean

SECTION = {"question": "questions", "formula": "formulas", "table": "tables"}


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each unknown call, and each question that is not on its page exactly once."""
    found = [call for page in draft.pages.values() for call in page.calls if call.macro in SECTION]
    for call in found:
        ids = draft.ids[SECTION[call.macro]]
        if call.argument not in ids:
            fault = f'unknown {SINGULAR[SECTION[call.macro]]} "{call.argument}"'
            yield Problem(call.file, call.line, "", fault, did_you_mean(call.argument, ids, "remove the call"))
    for index, question in draft.entries["questions"]:
        places = [call for call in found if call.macro == "question" and call.argument == question.id]
        page = f"docs/questions/{question.category}.md"
        if not places:
            yield draft.problem(
                "questions", index, (), "is on no page", f'add {{{{ question("{question.id}") }}}} to {page}'
            )
        elif len(places) > 1:
            fault = "is on more than one page: " + ", ".join(f"{call.file}:{call.line}" for call in places)
            yield draft.problem("questions", index, (), fault, f"keep the one in {page}")
        elif places[0].file != page:
            yield draft.problem("questions", index, ("category",), f"is on {places[0].file}", f"move it to {page}")
