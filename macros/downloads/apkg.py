"""The file format of Anki: a zip of an SQLite collection. Equal content gives equal bytes."""

import io
import json
import sqlite3
import zipfile
from dataclasses import dataclass
from typing import Any

from macros.downloads.notetypes import PARTS, hashed_id

CREATED = 1_500_000_000  # when the collection in the file pretends to have begun: a constant
ZIPPED = (1980, 1, 1, 0, 0, 0)
PARENT = "Ground Truth"


@dataclass(frozen=True)
class Note:
    """A note with its one card."""

    id: str
    deck: str
    position: int
    tags: tuple[str, ...]
    fields: tuple[str, ...]


def package(kind: dict[str, Any], decks: dict[str, str], notes: list[Note], modified: int) -> bytes:
    """Return an `.apkg` file.

    Args:
        kind: the note type.
        decks: the names of the decks below the parent, by id.
        notes: what to put in.
        modified: when the content last changed.
    """
    with sqlite3.connect(":memory:") as collection:
        collection.executescript((PARTS / "collection.sql").read_text(encoding="utf-8"))
        tables = {
            "col": [head(kind, decks, modified)],
            "notes": [note_row(note, kind["id"], modified) for note in notes],
            "cards": [card_row(note, modified) for note in notes],
        }
        for table, rows in tables.items():
            marks = ", ".join("?" * len(rows[0]))
            collection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        collection.commit()
        return zipped({"collection.anki2": collection.serialize(), "media": b"{}"})


def head(kind: dict[str, Any], decks: dict[str, str], modified: int) -> tuple[Any, ...]:
    """Return the row that describes the collection: its note type, decks and options."""
    names = {"": PARENT} | {name: f"{PARENT}::{title}" for name, title in decks.items()}
    numbered = {1: "Default"} | {hashed_id("deck", name): title for name, title in names.items()}
    described = {str(number): deck(number, title, modified) for number, title in numbered.items()}
    texts = [{}, {str(kind["id"]): kind}, described, {}, {}]
    times = (CREATED, CREATED * 1000, CREATED * 1000)
    return (1, *times, 11, 0, 0, 0, *(json.dumps(text, ensure_ascii=False) for text in texts))


def deck(number: int, title: str, modified: int) -> dict[str, Any]:
    """Return a deck as Anki stores it."""
    nothing = {key: [0, 0] for key in ("newToday", "revToday", "lrnToday", "timeToday")}
    shown = {"collapsed": False, "desc": "", "dyn": 0, "conf": 1, "extendNew": 0, "extendRev": 0}
    return {"id": number, "name": title, "mod": modified, "usn": -1, **nothing, **shown}


def note_row(note: Note, kind: int, modified: int) -> tuple[Any, ...]:
    """Return a note as Anki stores it; it works out the checksum itself."""
    identity = (hashed_id("note", note.id), f"ground-truth-{note.id}", kind, modified, -1)
    return (*identity, f" {' '.join(note.tags)} ", "\x1f".join(note.fields), note.fields[0], 0, 0, "")


def card_row(note: Note, modified: int) -> tuple[Any, ...]:
    """Return the new card of a note; new cards are due by position."""
    identity = (hashed_id("card", note.id), hashed_id("note", note.id), hashed_id("deck", note.deck))
    return (*identity, 0, modified, -1, 0, 0, note.position, 0, 0, 0, 0, 0, 0, 0, 0, "")


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a zip without any trace of when and where it was made."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, ZIPPED)
            entry.create_system = 3
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return result.getvalue()
