"""Give a built site its search: the index, and nothing of the search that it replaces."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from macros.bank.loading import Bank
from macros.bank.pages import Page
from macros.search.documents import Document, serialize
from macros.search.plain import plain

FOLDER = Path("assets/search")
INDEX = "assets/search/index.json"  # stands in the pages for the file, whose name changes with its content
REPLACED = ("search", "assets/javascripts/workers", "assets/javascripts/lunr")
HEADING = re.compile(r"^##? (.+)$", re.MULTILINE)
WITH_ENTRIES = ("questions", "reference")


def add_search(bank: Bank, site: Path, pages: dict[Path, str]) -> dict[Path, str]:
    """Write the index into a site.

    Args:
        bank: what can be found.
        site: the folder of the built site.
        pages: the HTML of each page.

    Returns:
        The pages, which now name the file of the index.
    """
    content, name = serialize(bank, [page_document(page) for page in bank.pages.values()])
    shutil.rmtree(site / FOLDER, ignore_errors=True)
    (site / FOLDER).mkdir(parents=True)
    (site / FOLDER / name).write_text(content, encoding="utf-8", newline="\n")
    for folder in REPLACED:
        shutil.rmtree(site / folder, ignore_errors=True)
    return {path: html.replace(INDEX, f"{FOLDER.as_posix()}/{name}") for path, html in pages.items()}


def page_document(page: Page) -> Document:
    """Return the document of a page: its title, its description and its headings.

    A page of questions or of collected entries has only its title and description, since each entry on it has a
    document of its own.
    """
    folder, _, name = page.path.removesuffix(".md").rpartition("/")
    title, *headings = HEADING.findall(page.text) or [page.meta.get("title", name)]
    return {
        "kind": "lab" if folder == "labs" else "page",
        "url": f"{folder}/{name}/".removesuffix("index/").lstrip("/"),
        "title": plain(title),
        "text": page.meta.get("description", ""),
        "words": "" if folder in WITH_ENTRIES else " ".join(map(plain, headings)),
    }
