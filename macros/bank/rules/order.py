"""Ids are unique, and entries sorted by id, so that edits by several people spread over the file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from macros.bank.drafts import Draft
from macros.bank.problems import Problem

IN_STUDY_ORDER = "categories"


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each id that comes twice, and for each entry out of order."""
    for section, ids in draft.ids.items():
        for index, entry_id in enumerate(ids):
            if entry_id and entry_id in ids[:index]:
                first = draft.document.line((section, ids.index(entry_id)))
                yield draft.problem(
                    section, index, ("id",), f"second entry with this id, first in line {first}", "rename one"
                )
        if section == IN_STUDY_ORDER:
            continue
        for index, (before, entry_id) in enumerate(pairwise(ids), start=1):
            if entry_id < before:
                yield draft.problem(section, index, ("id",), f'stands after "{before}"', "sort the section by id")
