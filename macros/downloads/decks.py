"""The Anki decks: one of all questions, and one a category. They share their notes, so a reader may import both."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from macros.bank.loading import Bank
from macros.downloads import apkg
from macros.downloads.apkg import Note, package
from macros.downloads.cards import Card, tags
from macros.downloads.notetypes import note_type, style, values
from macros.tools.caches import kept

ALL = "ground-truth.apkg"
CACHE = Path(".cache/decks")
WRITER = Path(apkg.__file__)


def deck_file(category: str) -> str:
    """Return the name of the file with the deck of a category."""
    return f"ground-truth-{category}.apkg"


def decks(bank: Bank, cards: list[Card], modified: int) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each deck's file, with the cards of all questions in study order."""
    kind = note_type(style(bank.root), modified)
    titles = {name: category.title for name, category in bank.categories.items()}
    notes = [note(bank, card, position) for position, card in enumerate(cards, 1)]
    groups = {name: [note for note in notes if note.deck == name] for name in titles}
    for file, own in {ALL: notes, **{deck_file(name): group for name, group in groups.items()}}.items():
        used = {note.deck: titles[note.deck] for note in own}
        source = repr((kind, used, own, modified)).encode() + WRITER.read_bytes()
        if own:
            yield file, kept(bank.root / CACHE, file, source, partial(package, kind, used, own, modified))


def note(bank: Bank, card: Card, position: int) -> Note:
    """Return the note of a card."""
    question = bank.questions[card.id]
    fields = values(card, question, bank.categories[question.category])
    return Note(card.id, question.category, position, tags(question), tuple(fields))
