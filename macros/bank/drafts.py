"""Check the shape of each entry, and name every fault with file, line, entry and remedy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from macros.bank.models import SECTIONS, SINGULAR, Entry
from macros.bank.problems import Problem, did_you_mean
from macros.bank.reading import Document, Place


@dataclass
class Draft:
    """A data file that was read but not yet checked against the rules.

    Entries with a fault in their shape are missing in `entries`, but their ids are in `ids`, so that a fault in
    one entry is not reported again by each entry that names it.
    """

    root: Path
    document: Document
    entries: dict[str, list[tuple[int, Any]]] = field(default_factory=dict)
    ids: dict[str, list[str]] = field(default_factory=dict)

    def problem(self, section: str, index: int, place: Place, fault: str, remedy: str) -> Problem:
        """Return a problem of the entry `index` of a section, at `place` in it."""
        line = self.document.line((section, index, *place))
        entry_id = self.ids[section][index] or str(index + 1)
        return Problem(self.document.file, line, f'{SINGULAR[section]} "{entry_id}"', fault, remedy)


def shape(root: Path, document: Document) -> tuple[Draft, list[Problem]]:
    """Validate each entry by itself.

    Args:
        root: the project's folder.
        document: the parsed data file.
    """
    draft = Draft(root, document)
    if document.value is None and document.problems:
        return draft, []
    problems = list(section_problems(document))
    if problems:
        return draft, problems  # what refers to a missing section would only repeat that it is missing
    for name, model in SECTIONS.items():
        raw = document.value[name]
        draft.ids[name] = [str(item.get("id", "")) if isinstance(item, dict) else "" for item in raw]
        draft.entries[name] = []
        for index, item in enumerate(raw):
            try:
                draft.entries[name].append((index, model.model_validate(item)))
            except ValidationError as error:
                problems += [entry_problem(draft, name, index, model, detail) for detail in error.errors()]
    return draft, problems


def section_problems(document: Document) -> Iterator[Problem]:
    """Yield what is wrong with the top level of the file."""
    value = document.value if isinstance(document.value, dict) else {}
    for name in SECTIONS:
        if not isinstance(value.get(name), list):
            fault = f'section "{name}" is {"not a list" if name in value else "missing"}'
            yield Problem(document.file, document.line((name,)), "", fault, "see the header of the file")
    for name in value.keys() - SECTIONS.keys():
        remedy = did_you_mean(name, SECTIONS, f"the sections are {', '.join(SECTIONS)}")
        yield Problem(document.file, document.line((name,)), "", f'unknown section "{name}"', remedy)


def entry_problem(draft: Draft, section: str, index: int, model: type[Entry], detail: ErrorDetails) -> Problem:
    """Turn one finding of pydantic into a problem."""
    place = detail["loc"]
    fault, remedy = explain(detail, model)
    where = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    return draft.problem(section, index, place, f"{where}: {fault}" if where else fault, remedy)


MANUAL = "see the header of the file"
EXPLANATIONS = {
    "missing": ("is missing", "add it; the header of the file says what it holds"),
    "list_type": ("should be a list, not {value!r}", "write it as [one, two]"),
    "string_type": ("should be text, not {value!r}", "quote it"),
    "string_pattern_mismatch": ('"{value}" has the wrong form', "should match {pattern}"),
    "too_short": ("has {actual_length} items", "should have at least {min_length}"),
    "too_long": ("has more than {max_length} items", "merge or remove some"),
    "value_error": ("{error}", MANUAL),
}


def explain(detail: ErrorDetails, model: type[Entry]) -> tuple[str, str]:
    """Return fault and remedy in the words of someone who writes YAML."""
    kind, value = detail["type"], detail.get("input")
    if kind == "extra_forbidden":
        return "unknown field", did_you_mean(str(detail["loc"][-1]), model.model_fields, "remove it")
    if value is None or (isinstance(value, str) and not value.strip()):
        return "is empty", "fill it in, or remove the field if it is optional"
    fault, remedy = EXPLANATIONS.get(kind, (f"{detail['msg'].lower()}, not {{value!r}}", MANUAL))
    values = {"value": value, **detail.get("ctx", {})}
    return fault.format(**values), remedy.format(**values)
