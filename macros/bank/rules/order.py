"""Ids are unique in all files, and entries sorted by id in each, so that edits by several people spread over it."""

from collections.abc import Iterator
from itertools import pairwise

from macros.bank.drafts import Draft
from macros.tools.problems import Problem

IN_STUDY_ORDER = "categories"


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each id that comes twice, and for each entry out of order."""
    for section, ids in draft.ids.items():
        for index, entry_id in enumerate(ids):
            if entry_id and entry_id in ids[:index]:
                file, line = draft.where(section, ids.index(entry_id))
                fault = f"second entry with this id, the first is in {file}:{line}"
                yield draft.problem(section, index, ("id",), fault, "rename one")
        if section != IN_STUDY_ORDER:
            yield from out_of_order(draft, section)


def out_of_order(draft: Draft, section: str) -> Iterator[Problem]:
    """Yield a problem for each entry of a section that stands in its file after one that should follow it."""
    placed = zip(draft.ids[section], draft.places[section], strict=True)
    for index, ((before, (file, _)), (entry_id, (own_file, _))) in enumerate(pairwise(placed), start=1):
        if file is own_file and entry_id < before:
            yield draft.problem(section, index, ("id",), f'stands after "{before}"', "sort the section by id")
