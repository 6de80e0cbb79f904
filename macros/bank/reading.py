"""Read YAML strictly, and remember the line of every value.

PyYAML keeps the last of two equal keys, reads `no` as false, and forgets the lines: here the first two are problems and
the third is kept. It also has no limit, so that a file can exhaust time and stack: here values are made from the
parser's events, which come one by one. The C parser does the work, since it is ten times as fast.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from macros.bank.scalars import scalar
from macros.tools.problems import Problem

Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Place = tuple[str | int, ...]
MANUAL = "check indentation, quotes and colons"
LARGEST = 500_000  # characters of a file: four times the largest
READ = 64  # files that are kept as read: three times as many as there are
DEEPEST = 8  # levels of lists and entries: the data has five
LONGEST_KEY = 100


@dataclass(eq=False)
class Document:
    """A parsed file: its value, the line of each part of it, and what is wrong with it."""

    file: str
    value: Any = None
    lines: dict[Place, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name of the file without folder and ending."""
        return PurePosixPath(self.file).stem

    def line(self, place: Place) -> int:
        """Return the line of the value at `place`, or of the nearest value around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def report(self, line: int, fault: str, remedy: str) -> None:
        """Add a problem that belongs to no entry."""
        self.problems.append(Problem(self.file, line, "", fault, remedy))


def read(path: Path, name: str) -> Document:
    """Parse a YAML file, which messages call by a name."""
    document = Document(name)
    try:
        return parsed(path.read_text(encoding="utf-8"), name)
    except OSError as error:
        document.report(0, f"can't be read ({error.strerror})", "restore it, for example with `git restore`")
    except UnicodeDecodeError as error:
        document.report(0, f"is not UTF-8 (byte {error.start})", "save it as UTF-8")
    return document


@lru_cache(READ)  # a server reads the same files again after each edit
def parsed(text: str, name: str) -> Document:
    """Parse the text of a YAML file, which messages call by a name."""
    document = Document(name)
    try:
        if len(text) > LARGEST:
            document.report(0, f"has {len(text):,} characters, at most {LARGEST:,} are read", "split it or shorten it")
        else:
            document.value = Reader(document, yaml.parse(text, Loader=Loader)).whole()
    except yaml.YAMLError as error:
        document.report(*syntax_problem(error, text.splitlines()))
    return document


def syntax_problem(error: yaml.YAMLError, lines: list[str]) -> tuple[int, str, str]:
    """Return line, fault and remedy of a YAML syntax error."""
    is_flow = "flow" in (getattr(error, "context", None) or "")
    mark = getattr(error, "context_mark" if is_flow else "problem_mark", None)
    number = min(mark.line + 1 if mark else 1, len(lines))
    fault = getattr(error, "problem", None) or getattr(error, "reason", None) or "it can't be read"
    shown = lines[number - 1].strip()[:60] if lines else ""
    remedy = "close the bracket; quote a text with a comma or a colon in it" if is_flow else MANUAL
    return number, f'is not valid YAML: {fault}, in "{shown}"', remedy


class Reader:
    """Turns the parser's events into values."""

    def __init__(self, document: Document, events: Iterator[yaml.Event]) -> None:
        self.document, self.events = document, events

    def whole(self) -> Any:
        """Return the value of the only document of a file.

        Raises:
            yaml.YAMLError: when the file is not valid YAML, or not what is read here.
        """
        next(self.events)  # the start of the stream
        if isinstance(next(self.events), yaml.StreamEndEvent):
            return None
        value = self.value(next(self.events), ())
        next(self.events)  # the end of the document
        if not isinstance(after := next(self.events), yaml.StreamEndEvent):
            raise refused("a second document (---)", after)
        return value

    def value(self, event: yaml.Event, place: Place) -> Any:
        """Return the value that begins with an event, noting the line of each part."""
        self.document.lines[place] = line_of(event)
        if isinstance(event, yaml.AliasEvent):
            self.report(event, "a YAML alias (*name)", "write the value out")
            return None
        if tag := getattr(event, "tag", None):
            self.report(event, f"a YAML tag ({tag.replace('tag:yaml.org,2002:', '!!')})", "remove it")
        if isinstance(event, yaml.ScalarEvent):
            value, fault = scalar(event)
            if fault:
                self.report(event, fault, f'quote it: "{value}"')
            return value
        if len(place) >= DEEPEST:
            raise refused(f"nested more than {DEEPEST} levels deep", event)
        if isinstance(event, yaml.SequenceStartEvent):
            return [self.value(item, (*place, index)) for index, item in enumerate(self.items(yaml.SequenceEndEvent))]
        return self.mapping(place)

    def items(self, end: type[yaml.Event]) -> Iterator[yaml.Event]:
        """Yield the first event of each part of a list or mapping."""
        while not isinstance(event := next(self.events), end):
            yield event

    def mapping(self, place: Place) -> dict[str, Any]:
        """Return a mapping; an equal key twice is a problem."""
        result: dict[str, Any] = {}
        for event in self.items(yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent) or len(event.value) > LONGEST_KEY:
                raise refused(f"a name of a field that is no text of at most {LONGEST_KEY} characters", event)
            if event.value in result:
                self.report(event, f'key "{event.value}" twice in one entry', "keep one of them")
            result[event.value] = self.value(next(self.events), (*place, event.value))
            self.document.lines[*place, event.value] = line_of(event)
        return result

    def report(self, event: yaml.Event, fault: str, remedy: str) -> None:
        """Add a problem at an event."""
        self.document.report(line_of(event), fault, remedy)


def line_of(event: yaml.Event) -> int:
    """Return the line on which an event begins."""
    return event.start_mark.line + 1 if event.start_mark else 1


def refused(fault: str, event: yaml.Event) -> yaml.YAMLError:
    """Return an error for what is valid YAML, but not read here."""
    mark: Any = event.start_mark
    return yaml.MarkedYAMLError(problem=fault, problem_mark=mark)
