"""What the site offers for download: written when the pages are built, and listed on one of them."""

import re
from pathlib import Path

from macros.bank.loading import Bank
from macros.bank.models import Entry
from macros.bank.prose import markdown_table
from macros.downloads.cards import cards
from macros.downloads.decks import ALL, deck_file, decks
from macros.downloads.exports import Export, PublishedQuestion, exports, shared_data
from macros.downloads.revisions import last_change
from macros.render.renderer import Renderer

FOLDER = "downloads"
SHARED_DATA = "data/questions.yml"  # its address since it was one file
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
    """Return a link to a file."""
    return f'<a href="/{FOLDER}/{file}" download>{title}</a>'


def size(file: str) -> str:
    """Return the place where the size of a file will stand once it is written."""
    return f'<span data-size-of="{file}"></span>'


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
