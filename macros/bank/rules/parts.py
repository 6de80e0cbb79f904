"""Every data file but the first is named like the category whose questions it holds."""

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.tools.problems import Problem, did_you_mean


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each file of no category, and for questions that stand in the first."""
    categories = draft.ids["categories"]
    first, *others = (file.document for file in draft.files)
    for document in others:
        if document.name not in categories:
            remedy = did_you_mean(document.name, categories, f"add it to the categories in {first.file}")
            yield Problem(document.file, 1, "", f'there is no category "{document.name}"', remedy)
        if "categories" in document.value:
            line = document.line(("categories",))
            yield Problem(document.file, line, "", "holds categories", f"move them to {first.file}")
    if "questions" in first.value:
        line = first.line(("questions",))
        yield Problem(first.file, line, "", "holds questions", "move each to the file of its category")
