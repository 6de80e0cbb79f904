"""What the site offers for download: written when the pages are built, and listed on one of them."""

import re
from pathlib import Path

from macros.bank.models import Entry
from macros.bank.prose import markdown_table
from macros.downloads.cards import cards
from macros.downloads.decks import ALL, deck_file, decks
from macros.downloads.exports import Export, PublishedQuestion, exports, shared_data
from macros.downloads.revisions import last_change
from macros.render.renderer import Renderer

FOLDER = "downloads"
SHARED_DATA = "data/questions.yml"  # its address since it was one file
FORMATS = (  # of all questions: file, title, where the page says more, and what it is for
    (ALL, "Anki deck", "anki-decks", "Flashcards with the whole answer. When in doubt, take this."),
    ("short-cards.txt", "Short cards for Anki", "short-cards", "Flashcards with the 30-second answer only."),
    ("questions.csv", "CSV table", "other-flashcard-programs", "For spreadsheets and other flashcard programs."),
    ("questions.json", "JSON", "json", "All that the pages show, for programs of your own."),
)
SIZE = re.compile(r'(<span data-size-of="([^"]+)">)[^<]*')


def format_list(renderer: Renderer) -> str:
    """Return all questions in each format, what it is for, and how large it is."""
    return renderer.render("downloads", "formats", FORMATS, FOLDER, len(renderer.bank.questions))


def deck_list(renderer: Renderer) -> str:
    """Return the deck of each category, with how many cards it has and how large it is."""
    bank = renderer.bank
    counts = {name: len(bank.questions_of(name)) for name in bank.categories}
    rows = [(deck_file(name), bank.categories[name].title, count) for name, count in counts.items() if count]
    return renderer.render("downloads", "decks", rows, FOLDER)


def download(file: str) -> str:
    """Return a link to a file, with its size."""
    return f'<a href="/{FOLDER}/{file}" download>{file}</a> (<span data-size-of="{file}"></span>)'


def json_fields() -> str:
    """Return what the JSON file holds, and what each of its questions holds."""
    return field_table(Export) + "\n\nA question has:\n\n" + field_table(PublishedQuestion)


def field_table(model: type[Entry]) -> str:
    """Return the fields of a model with their descriptions."""
    rows = [(f"`{field.alias or name}`", field.description or "") for name, field in model.model_fields.items()]
    return markdown_table(["Field", "What it is"], rows)


def write(renderer: Renderer, site: Path, address: str) -> dict[str, int]:
    """Write all files into a built site that will be at an address; return their sizes by name."""
    bank = renderer.bank
    modified = last_change(bank.root)
    found = cards(renderer, address)
    files = dict(decks(bank, found, modified)) | exports(bank, found, modified)
    (site / SHARED_DATA).write_text(shared_data(bank), encoding="utf-8", newline="\n")
    (site / FOLDER).mkdir(exist_ok=True)
    for name, content in files.items():
        (site / FOLDER / name).write_bytes(content)
    return {name: len(content) for name, content in files.items()}


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
