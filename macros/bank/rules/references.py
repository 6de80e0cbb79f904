"""Everything that a question names exists, and no question names itself."""

from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

from macros.bank.drafts import Draft
from macros.bank.models import PARTS, SINGULAR, Part, Question
from macros.bank.reading import Place
from macros.proofs.records import EXAMPLES, files
from macros.tools.problems import Problem, did_you_mean

Named = TypeVar("Named", str, Part)
REMEDIES = {"example": f"add it to {EXAMPLES.as_posix()}", "figure": "draw it with `make figures`"}


def references(question: Question) -> Iterator[tuple[Place, str, str]]:
    """Yield place, section and id of all that a question names; examples and figures have a kind and a name."""
    for part in question.parts:
        yield ("answer",), PARTS.get(part.kind, part.kind), part.name
    for index, entry_id in enumerate(question.related):
        yield ("related", index), "questions", entry_id
    for index, citation in enumerate(question.sources):
        yield ("sources", index, "ref"), "sources", citation.ref
    for index, follow_up in enumerate(question.follow_ups):
        if follow_up.see:
            yield ("follow_ups", index, "see"), "questions", follow_up.see


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each unknown id, each related question or part named twice, and each self-reference."""
    known = draft.ids | {kind: list(found) for kind, found in files(draft.root).items()}
    for index, question in draft.entries["questions"]:
        for place, section, entry_id in references(question):
            if entry_id not in known[section]:
                remedy = did_you_mean(entry_id, known[section], REMEDIES.get(section, f'add it to "{section}"'))
                fault = f'unknown {SINGULAR.get(section, section)} "{entry_id}"'
                yield draft.problem("questions", index, place, fault, remedy)
            if section == "questions" and entry_id == question.id:
                yield draft.problem("questions", index, place, "refers to itself", "remove it")
        for entry_id in doubled(question.related):
            yield draft.problem("questions", index, ("related",), f'names "{entry_id}" twice', "remove one")
        for part in doubled(question.parts):
            fault = f'shows {part.kind} "{part.name}" twice'
            yield draft.problem("questions", index, ("answer",), fault, "remove one of the calls")
        for kind in ("figure", "example"):
            if len(question.named(kind)) > 1:
                fault = f"shows {len(question.named(kind))} {kind}s"
                yield draft.problem("questions", index, ("answer",), fault, "keep the one that says most")


def doubled(names: list[Named]) -> list[Named]:
    """Return what comes more than once in a list."""
    return [name for name, count in Counter(names).items() if count > 1]
