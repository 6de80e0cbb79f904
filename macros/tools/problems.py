"""What is wrong with the data, said so that the writer can mend it."""

from __future__ import annotations

import re
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
    """Return the remedy for an unknown name: `otherwise`, after a known name that was probably meant.

    A guess is at most two edits away, or shares a word.
    """
    ranked = get_close_matches(name, list(known), n=3, cutoff=0.5)
    likely = [other for other in ranked if edits(name, other) <= 2 or words(name) & words(other)]
    return f'did you mean "{likely[0]}"? Else {otherwise}' if likely else otherwise


def words(name: str) -> set[str]:
    """Return the words of a name."""
    return set(re.findall(r"[a-z0-9]{3,}", name.lower()))


def edits(name: str, other: str) -> int:
    """Return how many letters must be inserted, deleted or replaced to make one name of another."""
    row = list(range(len(other) + 1))
    for letter in name:
        above, row = row, [row[0] + 1]
        for column, target in enumerate(other):
            row.append(min(row[-1] + 1, above[column + 1] + 1, above[column] + (letter != target)))
    return row[-1]
