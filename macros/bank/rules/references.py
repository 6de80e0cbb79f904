"""Every id that an entry names exists, and no question names itself."""

from __future__ import annotations

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.models import SINGULAR, Question
from macros.bank.problems import Problem, did_you_mean

Reference = tuple[tuple[str | int, ...], str, str]


def references(question: Question) -> Iterator[Reference]:
    """Yield place, section and id of everything a question refers to."""
    for field, section in (("formulas", "formulas"), ("tables", "tables"), ("related", "questions")):
        for index, entry_id in enumerate(getattr(question, field)):
            yield (field, index), section, entry_id
    for index, citation in enumerate(question.sources):
        yield ("sources", index, "ref"), "sources", citation.ref
    for index, follow_up in enumerate(question.follow_ups):
        if follow_up.see:
            yield ("follow_ups", index, "see"), "questions", follow_up.see


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each unknown id, each id named twice in one list, and each self-reference."""
    for index, question in draft.entries["questions"]:
        seen = set()
        for place, section, entry_id in references(question):
            if entry_id not in draft.ids[section]:
                remedy = did_you_mean(entry_id, draft.ids[section], f'add it to "{section}"')
                yield draft.problem("questions", index, place, f'unknown {SINGULAR[section]} "{entry_id}"', remedy)
            if section == "questions" and entry_id == question.id:
                yield draft.problem("questions", index, place, "refers to itself", "remove it")
            if place[0] in ("formulas", "tables", "related") and (place[0], entry_id) in seen:
                yield draft.problem("questions", index, place, f'names "{entry_id}" twice', "remove one")
            seen.add((place[0], entry_id))
