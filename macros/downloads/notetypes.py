"""The kind of note that the decks use.

Readers have it in their collections. A field or template more or less makes Anki ask them for a full
synchronization, so both are frozen: a new field takes the place of a spare, and keeps its id.
"""

import hashlib
from pathlib import Path
from typing import Any

from macros.bank.models import Category, Question
from macros.downloads.cards import Card

PARTS = Path(__file__).with_name("anki")
COLORS = Path("docs/stylesheets/colors.css")
DARK = '[data-md-color-scheme="slate"]'
FIELDS = (
    "Question",
    "Short answer",
    "Key points",
    "Full answer",
    "Common wrong answers",
    "Follow-up questions",
    "Sources",
    "Category",
    "Level",
    "Link",
    *(f"Spare {number}" for number in range(1, 7)),
)


def hashed_id(*names: str) -> int:
    """Return the id of something by its names; Anki reads ids as milliseconds, these are in 2017 to 2020."""
    digest = hashlib.sha256("/".join(("ground-truth", *names)).encode()).digest()
    return 1_500_000_000_000 + int.from_bytes(digest[:8], "big") % 100_000_000_000


def values(card: Card, question: Question, category: Category) -> list[str]:
    """Return the values of the fields, in their order."""
    filled = [card.question, card.short, card.key_points, card.answer, card.mistakes, card.follow_ups, card.sources]
    filled += [category.title, question.level.capitalize(), card.link]
    return filled + [""] * (len(FIELDS) - len(filled))


def style(root: Path) -> str:
    """Return the style sheet of the cards: the colors of the site, for light and night mode, and the layout."""
    colors = (root / COLORS).read_text(encoding="utf-8").replace(DARK, ".nightMode, .night_mode")
    return colors + (PARTS / "card.css").read_text(encoding="utf-8")


def note_type(css: str, modified: int) -> dict[str, Any]:
    """Return the note type as Anki stores it, with the style sheet of its cards."""
    return {
        "id": hashed_id("note type", "question"),
        "name": "Ground Truth question",
        "type": 0,
        "mod": modified,
        "usn": -1,
        "sortf": 0,
        "did": None,
        "flds": [field(position) for position in range(len(FIELDS))],
        "tmpls": [template()],
        "css": css,
        "latexPre": "",
        "latexPost": "",
        "req": [[0, "any", [0]]],
        "tags": [],
        "vers": [],
    }


def field(position: int) -> dict[str, Any]:
    """Return a field; its id comes from its position, so that it survives a new name."""
    look = {"font": "Arial", "size": 20, "rtl": False, "sticky": False, "media": []}
    return {"id": hashed_id("field", str(position)), "name": FIELDS[position], "ord": position, **look}


def template() -> dict[str, Any]:
    """Return the one card that a note makes."""
    return {
        "id": hashed_id("template", "0"),
        "name": "Question",
        "ord": 0,
        "did": None,
        "bqfmt": "",
        "bafmt": "",
        "qfmt": (PARTS / "front.html").read_text(encoding="utf-8").rstrip(),
        "afmt": (PARTS / "back.html").read_text(encoding="utf-8").rstrip(),
    }
