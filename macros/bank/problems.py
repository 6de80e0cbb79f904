"""What is wrong with the data, said so that the writer can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: where it stands, what it is, and what to do about it."""

    file: str
    line: int
    entry: str
    fault: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        entry = f"{self.entry}: " if self.entry else ""
        return f"{place}: {entry}{self.fault}; {self.remedy}"


class DataError(Exception):
    """The data is wrong; the message lists every problem, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        count = len(self.problems)
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(f"{count} problem{'s' if count > 1 else ''} in the data, nothing was built:\n{lines}")


def did_you_mean(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return the remedy for an unknown name: the closest known one, or else `otherwise`."""
    close = get_close_matches(name, list(known), n=1)
    return f'did you mean "{close[0]}"?' if close else otherwise
