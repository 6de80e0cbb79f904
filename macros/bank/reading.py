"""Read YAML strictly, and remember the line of every value.

PyYAML keeps the last of two equal keys, reads `no` as false, and forgets the lines: here the first two are
problems and the third is kept. The C parser does the work, since it is ten times as fast.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from macros.tools.problems import Problem

Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Place = tuple[str | int, ...]
MANUAL = "check indentation, quotes and colons"


@dataclass
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
    """Parse a YAML file.

    Args:
        path: the file.
        name: what messages call it.
    """
    document = Document(name)
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=Loader)
    except OSError as error:
        document.report(0, f"can't be read ({error.strerror})", "restore it, for example with `git restore`")
    except UnicodeDecodeError as error:
        document.report(0, f"is not UTF-8 (byte {error.start})", "save it as UTF-8")
    except yaml.YAMLError as error:
        document.report(*syntax_problem(error, text.splitlines()))
    else:
        document.value = Reader(document).value(node, ())
    return document


def syntax_problem(error: yaml.YAMLError, lines: list[str]) -> tuple[int, str, str]:
    """Return line, fault and remedy of a YAML syntax error."""
    is_flow = "flow" in (getattr(error, "context", None) or "")
    mark = getattr(error, "context_mark" if is_flow else "problem_mark", None)
    number = min(mark.line + 1 if mark else 1, len(lines))
    fault = getattr(error, "problem", None) or str(error).splitlines()[0]
    shown = lines[number - 1].strip()[:60] if lines else ""
    remedy = "close the bracket; quote a text with a comma or a colon in it" if is_flow else MANUAL
    return number, f'is not valid YAML: {fault}, in "{shown}"', remedy


class Reader:
    """Turns the parser's nodes into values."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.seen: set[int] = set()
        self.constructor = yaml.SafeLoader("")

    def value(self, node: yaml.Node | None, place: Place) -> Any:
        """Return the value of a node, noting the line of each part."""
        if node is None:
            return None
        self.document.lines[place] = node.start_mark.line + 1
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        if id(node) in self.seen:
            self.report(node, "a YAML alias (*name)", "write the value out")
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*place, index)) for index, child in enumerate(node.value)]
        return self.mapping(node.value, place)

    def mapping(self, pairs: list[tuple[yaml.Node, yaml.Node]], place: Place) -> dict[str, Any]:
        """Return a mapping; an equal key twice is a problem."""
        result: dict[str, Any] = {}
        for key_node, child in pairs:
            key = str(key_node.value)
            if key in result:
                self.report(key_node, f'key "{key}" twice in one entry', "keep one of them")
            result[key] = self.value(child, (*place, key))
            self.document.lines[(*place, key)] = key_node.start_mark.line + 1
        return result

    def scalar(self, node: yaml.ScalarNode) -> Any:
        """Return a scalar; a word that YAML takes for a truth value is a problem."""
        if node.tag == "tag:yaml.org,2002:bool" and node.value.lower() not in ("true", "false"):
            self.report(node, f"YAML reads {node.value} as true or false", f'quote it: "{node.value}"')
            return node.value
        try:
            return self.constructor.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            self.report(node, f"can't be read as {node.tag.rpartition(':')[2]} ({error})", "quote it")
            return node.value

    def report(self, node: yaml.Node, fault: str, remedy: str) -> None:
        """Add a problem at a node."""
        self.document.report(node.start_mark.line + 1, fault, remedy)
