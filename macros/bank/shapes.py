"""Check the shape of each entry of a data file, and name every fault with file, line, entry and remedy."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from macros.bank.models import SECTIONS, SINGULAR, Entry
from macros.bank.reading import READ, Document, Place
from macros.tools.problems import Problem, did_you_mean

MOST = 200  # entries of a section in a file: four times the most


@dataclass
class Shapes:
    """The entries of a data file, by section: those without a fault in their shape by position, and the ids of all."""

    document: Document
    problems: list[Problem]
    entries: dict[str, dict[int, Any]] = field(default_factory=lambda: {name: {} for name in SECTIONS})
    ids: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in SECTIONS})

    def where(self, section: str, position: int, place: Place = ()) -> tuple[str, int]:
        """Return file and line of a `place` in an entry."""
        return self.document.file, self.document.line((section, position, *place))

    def problem(self, section: str, position: int, place: Place, fault: str, remedy: str) -> Problem:
        """Return a problem of an entry, at `place` in it."""
        entry_id = self.ids[section][position] or str(position + 1)
        return Problem(*self.where(section, position, place), f'{SINGULAR[section]} "{entry_id}"', fault, remedy)

    def report(self, line: int, fault: str, remedy: str) -> None:
        """Add a problem that belongs to no entry."""
        self.problems.append(Problem(self.document.file, line, "", fault, remedy))


@lru_cache(READ)  # a server reads the same files again after each edit
def shapes(document: Document) -> Shapes:
    """Return the entries of a data file, each validated by itself, and what is wrong with them."""
    file = Shapes(document, list(document.problems))
    if document.value is None and document.problems:
        return file
    sections = document.value if isinstance(document.value, dict) else {}
    if not sections:
        file.report(1, "holds no section", MANUAL)
    for name, items in sections.items():
        if check_section(file, name, items):
            for position, item in enumerate(items[:MOST]):
                add(file, name, position, item)
    return file


def check_section(file: Shapes, name: str, items: Any) -> bool:
    """Tell whether a section can be read; note what is wrong with it."""
    line = file.document.line((name,))
    if name not in SECTIONS:
        remedy = did_you_mean(name, SECTIONS, f"the sections are {', '.join(SECTIONS)}")
        file.report(line, f'unknown section "{name}"', remedy)
        return False
    if not isinstance(items, list):
        file.report(line, f'section "{name}" is not a list', MANUAL)
        return False
    if len(items) > MOST:
        file.report(line, f'section "{name}" has {len(items)} entries, at most {MOST} are read', "split it")
    return True


def add(file: Shapes, section: str, position: int, item: Any) -> None:
    """Add an entry to those of a file; note what is wrong with its shape."""
    file.ids[section].append(str(item.get("id", "")) if isinstance(item, dict) else "")
    if section == "questions" and isinstance(item, dict):
        if "category" in item:
            remedy = "remove it; the category is the name of the file"
            file.problems.append(file.problem(section, position, ("category",), "category: unknown field", remedy))
        item = item | {"category": file.document.name}
    try:
        file.entries[section][position] = SECTIONS[section].model_validate(item)
    except ValidationError as error:
        file.problems += [entry_problem(file, section, position, detail) for detail in error.errors()]


def entry_problem(file: Shapes, section: str, position: int, detail: ErrorDetails) -> Problem:
    """Turn one finding of pydantic into a problem."""
    place = detail["loc"]
    fault, remedy = explain(detail, SECTIONS[section])
    where = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    return file.problem(section, position, place, f"{where}: {fault}" if where else fault, remedy)


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
