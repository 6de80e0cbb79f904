"""Give a built site its search: the index, and nothing of the search that it replaces."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from macros.bank.loading import Bank
from macros.bank.pages import Page
from macros.publish import versions
from macros.search.documents import Document, serialize
from macros.search.plain import plain

INDEX = "assets/search/index.json"
REPLACED = ("search", "assets/javascripts/workers", "assets/javascripts/lunr")
HEADING = re.compile(r"^##? (.+)$", re.MULTILINE)
WITH_ENTRIES = ("questions", "reference")


def add_search(bank: Bank, site: Path) -> dict[str, str]:
    """Write the index into a site.

    Args:
        bank: what can be found.
        site: the folder of the built site.

    Returns:
        the real name of the index by the one under which pages call it.
    """
    for folder in REPLACED:
        shutil.rmtree(site / folder, ignore_errors=True)
    return versions.write(site, INDEX, serialize(bank, [page_document(page) for page in bank.pages.values()]))


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
