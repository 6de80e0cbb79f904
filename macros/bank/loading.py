"""The bank: the whole data file as typed objects, or a complete list of what is wrong with it."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from macros.bank.drafts import Draft
from macros.bank.models import PARTS, Category, Formula, Question, Source, Table
from macros.bank.pages import Page, read_pages
from macros.bank.reading import read
from macros.bank.rules import all_problems
from macros.bank.rules.proofs import proofs
from macros.bank.shapes import shapes
from macros.markup.fragments import Fragments, configured
from macros.tools.problems import MOST, DataError

DATA = Path("docs/data/questions.yml")
Place = tuple[str, int]  # a file, as messages call it, and a line


@dataclass(frozen=True)
class Bank:
    """The data by id: categories and questions in study order, all else sorted by id."""

    root: Path
    pages: dict[str, Page]
    fragments: Fragments
    places: dict[tuple[str, str], Place]  # of entries, by section and id
    proofs: dict[str, Place]  # the test of each formula that has one
    categories: dict[str, Category]
    questions: dict[str, Question]
    formulas: dict[str, Formula]
    tables: dict[str, Table]
    sources: dict[str, Source]

    def questions_of(self, category: str) -> list[Question]:
        """Return the questions of a category in the order of its page."""
        return [question for question in self.questions.values() if question.category == category]

    @cached_property
    def related(self) -> dict[str, list[Question]]:
        """Return the related questions of each in study order, with every relation in both directions."""
        links: defaultdict[str, set[str]] = defaultdict(set)
        for question in self.questions.values():
            for other in question.related:
                links[question.id].add(other)
                links[other].add(question.id)
        return {
            name: [self.questions[other] for other in self.questions if other in links[name]] for name in self.questions
        }

    @cached_property
    def users(self) -> dict[tuple[str, str], list[Question]]:
        """Return the questions that name a formula, a table or a source, by its section and id."""
        users: defaultdict[tuple[str, str], list[Question]] = defaultdict(list)
        for question in self.questions.values():
            cited = [("sources", citation.ref) for citation in question.sources]
            shown = [(PARTS[part.kind], part.name) for part in question.parts if part.kind in PARTS]
            for key in dict.fromkeys(cited + shown):
                users[key].append(question)
        return users

    def home(self, section: str, entry_id: str) -> str:
        """Return the category of the first question that names a formula or a table."""
        return self.users[section, entry_id][0].category

    def by_category(self, section: Literal["formulas", "tables"]) -> dict[str, list[Any]]:
        """Return the entries of a section under their categories, all in the order in which one meets them."""
        groups: defaultdict[str, list[Any]] = defaultdict(list)
        for kind, entry_id in self.users:
            if kind == section:
                groups[self.home(section, entry_id)].append(getattr(self, section)[entry_id])
        return groups


def load(root: Path, fragments: Fragments | None = None) -> Bank:
    """Read the data files and pages, and check them.

    Args:
        root: the project's folder.
        fragments: converts texts; that of `mkdocs.yml` when it is not given.

    Raises:
        DataError: when anything is wrong; it lists everything that is.
    """
    first = root / DATA  # with the categories; the others have one each
    files = [first, *sorted(path for path in first.parent.glob("*.yml") if path != first)]
    documents = [read(path, path.relative_to(root).as_posix()) for path in files]
    pages, problems = read_pages(root)
    draft = Draft(root, [shapes(document) for document in documents], pages, fragments or configured(root))
    problems += [problem for file in draft.files for problem in file.problems]
    if all(isinstance(document.value, dict) for document in documents):  # or each name of what is missing is a fault
        problems += islice(all_problems(draft), MOST)
    if problems:
        raise DataError(problems)
    return bank(draft)


def bank(draft: Draft) -> Bank:
    """Return the bank of a draft without problems."""
    entries = {section: {entry.id: entry for _, entry in found} for section, found in draft.entries.items()}
    called = [call.argument for name in entries["categories"] for call in draft.pages[f"questions/{name}.md"].calls]
    return Bank(
        root=draft.root,
        pages=draft.pages,
        fragments=draft.fragments,
        places={(section, entry.id): draft.where(section, index) for section, index, entry in draft.all_entries()},
        proofs=proofs(draft.root),
        categories=entries["categories"],
        questions={name: entries["questions"][name] for name in called if name in entries["questions"]},
        formulas=dict(sorted(entries["formulas"].items())),
        tables=dict(sorted(entries["tables"].items())),
        sources=dict(sorted(entries["sources"].items())),
    )
