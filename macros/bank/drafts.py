"""Check the shape of each entry, and name every fault with file, line, entry and remedy."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from macros.bank.models import SECTIONS, SINGULAR, Entry
from macros.bank.pages import Page
from macros.bank.reading import Document, Place
from macros.markup.fragments import Fragments
from macros.tools.problems import Problem, did_you_mean

MOST = 200  # entries of a section in a file: four times the most


@dataclass
class Draft:
    """The data files, read but not yet checked against the rules.

    Entries with a fault in their shape are missing in `entries`, but their ids are in `ids`, so that a fault in
    one entry is not reported again by each entry that names it.
    """

    root: Path
    documents: list[Document]
    pages: dict[str, Page]
    fragments: Fragments
    entries: dict[str, list[tuple[int, Any]]] = field(default_factory=lambda: {name: [] for name in SECTIONS})
    ids: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in SECTIONS})
    places: dict[str, list[tuple[Document, int]]] = field(default_factory=lambda: {name: [] for name in SECTIONS})

    def where(self, section: str, index: int, place: Place = ()) -> tuple[str, int]:
        """Return file and line of a `place` in the entry `index` of a section."""
        document, position = self.places[section][index]
        return document.file, document.line((section, position, *place))

    def problem(self, section: str, index: int, place: Place, fault: str, remedy: str) -> Problem:
        """Return a problem of the entry `index` of a section, at `place` in it."""
        file, line = self.where(section, index, place)
        entry_id = self.ids[section][index] or str(index + 1)
        return Problem(file, line, f'{SINGULAR[section]} "{entry_id}"', fault, remedy)

    def all_entries(self) -> Iterator[tuple[str, int, Any]]:
        """Yield section, index and entry of all that has no fault in its shape."""
        for section, found in self.entries.items():
            for index, entry in found:
                yield section, index, entry


def fill(draft: Draft) -> None:
    """Validate each entry of the documents by itself, and add it to the draft; note what is wrong in the documents."""
    for document in draft.documents:
        if document.value is None and document.problems:
            continue
        sections = document.value if isinstance(document.value, dict) else {}
        if not sections:
            document.report(1, "holds no section", MANUAL)
        for name, items in sections.items():
            if check_section(document, name, items):
                for position, item in enumerate(items[:MOST]):
                    add(draft, document, name, position, item)


def check_section(document: Document, name: str, items: Any) -> bool:
    """Tell whether a section can be read; note what is wrong with it in its document."""
    line = document.line((name,))
    if name not in SECTIONS:
        remedy = did_you_mean(name, SECTIONS, f"the sections are {', '.join(SECTIONS)}")
        document.report(line, f'unknown section "{name}"', remedy)
        return False
    if not isinstance(items, list):
        document.report(line, f'section "{name}" is not a list', MANUAL)
        return False
    if len(items) > MOST:
        document.report(line, f'section "{name}" has {len(items)} entries, at most {MOST} are read', "split it")
    return True


def add(draft: Draft, document: Document, section: str, position: int, item: Any) -> None:
    """Add an entry to a draft; note what is wrong with its shape in its document."""
    index = len(draft.ids[section])
    draft.ids[section].append(str(item.get("id", "")) if isinstance(item, dict) else "")
    draft.places[section].append((document, position))
    if section == "questions" and isinstance(item, dict):
        if "category" in item:
            remedy = "remove it; the category is the name of the file"
            document.problems.append(draft.problem(section, index, ("category",), "category: unknown field", remedy))
        item = item | {"category": document.name}
    try:
        draft.entries[section].append((index, SECTIONS[section].model_validate(item)))
    except ValidationError as error:
        document.problems += [entry_problem(draft, section, index, detail) for detail in error.errors()]


def entry_problem(draft: Draft, section: str, index: int, detail: ErrorDetails) -> Problem:
    """Turn one finding of pydantic into a problem."""
    place = detail["loc"]
    fault, remedy = explain(detail, SECTIONS[section])
    where = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    return draft.problem(section, index, place, f"{where}: {fault}" if where else fault, remedy)


MANUAL = "see the header of docs/data/questions.yml"
EXPLANATIONS = {
    "missing": ("is missing", "add it; the header of docs/data/questions.yml says what it holds"),
    "list_type": ("should be a list, not {value!r}", "write it as [one, two]"),
    "string_type": ("should be text, not {value!r}", "quote it"),
    "string_pattern_mismatch": ('"{value}" has the wrong form', "should match {pattern}"),
    "too_short": ("has {actual_length} items", "should have at least {min_length}"),
    "too_long": ("has more than {max_length} items", "merge or remove some"),
    "string_too_long": ("has more than {max_length} characters", "shorten it"),
    "value_error": ("{error}", MANUAL),
}


def explain(detail: ErrorDetails, model: type[Entry]) -> tuple[str, str]:
    """Return fault and remedy in the words of someone who writes YAML."""
    kind, value = detail["type"], detail.get("input")
    if kind == "extra_forbidden" and value is None and detail["loc"]:
        return "unknown field without a value", "quote the text before it: inside {...} a comma ends a value"
    if kind == "extra_forbidden":
        return "unknown field", did_you_mean(str(detail["loc"][-1]), model.model_fields, "remove it")
    if value is None or (isinstance(value, str) and not value.strip()):
        return "is empty", "fill it in, or remove the field if it is optional"
    fault, remedy = EXPLANATIONS.get(kind, (f"{detail['msg'].lower()}, not {{value!r}}", MANUAL))
    values = {"value": value, **detail.get("ctx", {})}
    return fault.format(**values), remedy.format(**values)
