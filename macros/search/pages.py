"""What the search finds of pages."""

import re

from macros.bank.pages import Page
from macros.search.documents import Document
from macros.search.plain import plain

HEADING = re.compile(r"^##? (.+)$", re.MULTILINE)
WITH_ENTRIES = ("questions", "reference")


def page_document(page: Page) -> Document:
    """Return the document of a page: its title, its description and its headings.

    A page of questions or of collected entries has only its title and description, since each entry on it has a
    document of its own.
    """
    folder, _, name = page.path.removesuffix(".md").rpartition("/")
    title, *headings = HEADING.findall(page.text) or [page.meta.get("title", name)]
    return {
        "kind": "page",
        "url": f"{folder}/{name}/".removesuffix("index/").lstrip("/"),
        "title": plain(title),
        "text": page.meta.get("description", ""),
        "words": "" if folder in WITH_ENTRIES else " ".join(map(plain, headings)),
    }
