"""The entries of all data files and the pages, in which the rules look for problems."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from macros.bank.models import SECTIONS
from macros.bank.pages import Page
from macros.bank.reading import Place
from macros.bank.shapes import Shapes
from macros.markup.fragments import Fragments
from macros.tools.problems import Problem


@dataclass
class Draft:
    """The data files, read but not yet checked against the rules.

    Entries with a fault in their shape are missing in `entries`, but their ids are in `ids`, so that a fault in
    one entry is not reported again by each entry that names it.
    """

    root: Path
    files: list[Shapes]
    pages: dict[str, Page]
    fragments: Fragments

    @cached_property
    def places(self) -> dict[str, list[tuple[Shapes, int]]]:
        """The file of each entry and its position there, by section."""
        return {
            name: [(file, position) for file in self.files for position in range(len(file.ids[name]))]
            for name in SECTIONS
        }

    @cached_property
    def ids(self) -> dict[str, list[str]]:
        """The ids of all entries, by section."""
        return {name: [entry_id for file in self.files for entry_id in file.ids[name]] for name in SECTIONS}

    @cached_property
    def entries(self) -> dict[str, list[tuple[int, Any]]]:
        """The entries without a fault in their shape, by section, each with its index there."""
        return {
            name: [
                (index, file.entries[name][position])
                for index, (file, position) in enumerate(places)
                if position in file.entries[name]
            ]
            for name, places in self.places.items()
        }

    def where(self, section: str, index: int) -> tuple[str, int]:
        """Return file and line of the entry `index` of a section."""
        file, position = self.places[section][index]
        return file.where(section, position)

    def problem(self, section: str, index: int, place: Place, fault: str, remedy: str) -> Problem:
        """Return a problem of the entry `index` of a section, at `place` in it."""
        file, position = self.places[section][index]
        return file.problem(section, position, place, fault, remedy)

    def all_entries(self) -> Iterator[tuple[str, int, Any]]:
        """Yield section, index and entry of all that has no fault in its shape."""
        for section, found in self.entries.items():
            for index, entry in found:
                yield section, index, entry
