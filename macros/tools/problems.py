"""What is wrong with the data, said so that the writer can mend it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import accumulate

LONGEST_NAME = 100  # characters of a name that is compared with others
LONGEST = 500  # characters of each part of a message
LARGEST = 20_000  # bytes of all messages together
MOST = 1_000  # problems that are looked for


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
        entry = f"{printable(self.entry)}: " if self.entry else ""
        return f"{place}: {entry}{printable(self.fault)}; {printable(self.remedy)}"


class DataError(Exception):
    """The data is wrong; the message lists every problem, in the order of the files, as far as one can read them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        count = len(self.problems)
        lines = [f"  {problem}" for problem in self.problems]
        sizes = accumulate(len(line.encode()) + 1 for line in lines)
        fitting = sum(size <= LARGEST - 200 for size in sizes)
        if fitting < count:
            lines[fitting:] = [f"  … and {count - fitting} more; mend these first"]
        start = f"{count} problem{'s' if count > 1 else ''} in the data, nothing was built:"
        super().__init__("\n".join([start, *lines]))


def printable(text: str) -> str:
    """Return a text as a message shows it: in one line, without control characters, and cut where it is too long."""
    shown = "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text[:LONGEST])
    return shown if len(text) <= LONGEST else f"{shown}…"


def did_you_mean(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return the remedy for an unknown name: `otherwise`, after a known name that was probably meant.

    A guess is at most two edits away, or shares a word; a name that is far too long has none.
    """
    if len(name) > LONGEST_NAME:
        return otherwise
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
