"""The bank: the whole data file as typed objects, or a complete list of what is wrong with it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from macros.bank.drafts import Draft, shape
from macros.bank.models import Category, Formula, Question, Source, Table
from macros.bank.problems import DataError
from macros.bank.reading import read
from macros.bank.rules import all_problems

DATA = Path("docs/data/questions.yml")


@dataclass(frozen=True)
class Bank:
    """The data, by id; categories in study order, all else sorted by id."""

    root: Path
    categories: dict[str, Category]
    questions: dict[str, Question]
    formulas: dict[str, Formula]
    tables: dict[str, Table]
    sources: dict[str, Source]

    def questions_of(self, category: str) -> list[Question]:
        """Return the questions of a category, sorted by id."""
        return [question for question in self.questions.values() if question.category == category]

    @cached_property
    def related(self) -> dict[str, list[Question]]:
        """Return the related questions of each, with every relation in both directions."""
        links: defaultdict[str, set[str]] = defaultdict(set)
        for question in self.questions.values():
            for other in question.related:
                links[question.id].add(other)
                links[other].add(question.id)
        return {name: [self.questions[other] for other in sorted(links[name])] for name in self.questions}

    @cached_property
    def users(self) -> dict[tuple[str, str], list[Question]]:
        """Return the questions that name a formula, a table or a source, by its section and id."""
        users: defaultdict[tuple[str, str], list[Question]] = defaultdict(list)
        for question in self.questions.values():
            for section in ("formulas", "tables", "sources"):
                for entry_id in dict.fromkeys(named(question, section)):
                    users[section, entry_id].append(question)
        return users


def named(question: Question, section: str) -> list[str]:
    """Return the ids of a section's entries that a question names."""
    if section == "sources":
        return [citation.ref for citation in question.sources]
    ids: list[str] = getattr(question, section)
    return ids


def load(root: Path) -> Bank:
    """Read the data files and check them.

    Args:
        root: the project's folder.

    Raises:
        DataError: when anything is wrong; it lists everything that is.
    """
    documents = [read(path, path.relative_to(root).as_posix()) for path in data_files(root)]
    draft, problems = shape(root, documents)
    problems += [problem for document in documents for problem in document.problems]
    if all(isinstance(document.value, dict) for document in documents):  # or each name of what is missing is a fault
        problems += all_problems(draft)
    if problems:
        raise DataError(problems)
    return bank(draft)


def data_files(root: Path) -> list[Path]:
    """Return the files of the shared data: first the one with the categories, then one of each category."""
    first = root / DATA
    return [first, *sorted(path for path in first.parent.glob("*.yml") if path != first)]


def bank(draft: Draft) -> Bank:
    """Return the bank of a draft without problems."""
    sections: dict[str, dict[str, Any]] = {
        name: {entry.id: entry for _, entry in sorted_entries(name, entries)} for name, entries in draft.entries.items()
    }
    return Bank(draft.root, **sections)


def sorted_entries(section: str, entries: list[tuple[int, Any]]) -> list[tuple[int, Any]]:
    """Return the entries of a section sorted by id; categories stay in study order."""
    return entries if section == "categories" else sorted(entries, key=lambda found: found[1].id)
