"""Every category, formula, table and source belongs to a question."""

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.rules.references import references
from macros.tools.problems import Problem


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each entry that no question refers to."""
    if not draft.is_complete():
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
