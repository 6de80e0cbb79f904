"""Every category, formula, table, source, example and figure belongs to a question."""

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.rules.references import references
from macros.proofs.records import files
from macros.tools.problems import Problem


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each entry and each file that no question names."""
    if len(draft.entries["questions"]) < len(draft.ids["questions"]):
        return  # a question with a fault in its shape may be the one that refers to it
    used = {
        (section, entry_id)
        for _, question in draft.entries["questions"]
        for _, section, entry_id in references(question)
    }
    used |= {("categories", question.category) for _, question in draft.entries["questions"]}
    for section, ids in draft.ids.items():
        for index, entry_id in enumerate(ids):
            if section != "questions" and (section, entry_id) not in used:
                yield draft.problem(section, index, (), "no question uses it", "name it in a question, or remove it")
    for kind, found in files(draft.root).items():
        for name, path in found.items():
            if (kind, name) not in used:
                file = path.relative_to(draft.root).as_posix()
                yield Problem(file, 1, "", "no question shows it", "show it in an answer, or remove it")
