"""What the site offers for download: written when the pages are built, and listed on one of them."""

from __future__ import annotations

import re
from pathlib import Path

from macros.bank.loading import Bank
from macros.bank.models import Entry
from macros.downloads.cards import Card, cards_of
from macros.downloads.decks import ALL, deck_file, decks
from macros.downloads.exports import Export, PublishedQuestion, exports
from macros.downloads.revisions import last_change

FOLDER = "downloads"
SIZE = re.compile(r'(<span data-size-of="([^"]+)">)[^<]*')


def deck_list(bank: Bank) -> str:
    """Return links to all decks, with what each holds and how large it is."""
    rows = [(ALL, "All questions", len(bank.questions))]
    for name, category in bank.categories.items():
        if count := len(bank.questions_of(name)):
            rows.append((deck_file(name), category.title, count))
    lines = [f"| {link(file, title)} | {count} | {size(file)} |" for file, title, count in rows]
    return "\n".join(["| Deck | Questions | Size |", "| --- | ---: | ---: |", *lines])


def download(file: str) -> str:
    """Return a link to a file, with its size."""
    return f"{link(file, file)} ({size(file)})"


def link(file: str, title: str) -> str:
    """Return a link to a file, as seen from a page one folder below `docs/`."""
    return f'<a href="../../{FOLDER}/{file}" download>{title}</a>'


def size(file: str) -> str:
    """Return the place where the size of a file will stand once it is written."""
    return f'<span data-size-of="{file}"></span>'


def json_fields() -> str:
    """Return what the JSON file holds, and what each of its questions holds."""
    return field_table(Export) + "\n\nA question has:\n\n" + field_table(PublishedQuestion)


def field_table(model: type[Entry]) -> str:
    """Return the fields of a model with their descriptions."""
    rows = [f"| `{field.alias or name}` | {field.description} |" for name, field in model.model_fields.items()]
    return "\n".join(["| Field | What it is |", "| --- | --- |", *rows])


def write(bank: Bank, pages: dict[Path, str], site: Path) -> dict[str, int]:
    """Write all files; return their sizes by name.

    Args:
        bank: the data.
        pages: the built pages, before their formulas are typeset.
        site: the folder of the built site.

    Raises:
        ValueError: when a question of the bank stands on no page.
    """
    modified = last_change(bank.root)
    cards = study_order(bank, pages, site)
    files = dict(decks(bank, cards, modified)) | exports(bank, cards, modified)
    (site / FOLDER).mkdir(exist_ok=True)
    for name, content in files.items():
        (site / FOLDER / name).write_bytes(content)
    return {name: len(content) for name, content in files.items()}


def study_order(bank: Bank, pages: dict[Path, str], site: Path) -> list[Card]:
    """Return the cards of all questions: categories as in the bank, questions as on their page."""
    order = list(bank.categories)
    asked = [html for path, html in pages.items() if path.relative_to(site).parts[0] == "questions"]
    cards = [card for html in asked for card in cards_of(html)]
    if missing := bank.questions.keys() - {card.id for card in cards}:
        raise ValueError(f"not found on the built pages: {', '.join(sorted(missing))}")
    return sorted(cards, key=lambda card: order.index(bank.questions[card.id].category))


def with_sizes(html: str, sizes: dict[str, int]) -> str:
    """Return a page with the sizes of files in their places.

    Raises:
        ValueError: when it names a file that is not written.
    """
    if unknown := {file for _, file in SIZE.findall(html)} - sizes.keys():
        raise ValueError(f"no such download: {', '.join(sorted(unknown))}; there are {', '.join(sizes)}")
    return SIZE.sub(lambda found: found[1] + readable(sizes[found[2]]), html)


def readable(count: int) -> str:
    """Return a number of bytes as people read it."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"
