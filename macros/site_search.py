"""Give a built site its search: the index, and nothing of the search that it replaces."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path

from macros.banks import Bank
from macros.indexes import Document, serialize
from macros.publish import versions

INDEX = "assets/search/index.json"
NOT_FOUND = "404.html"
REPLACED = ("search", "assets/javascripts/workers", "assets/javascripts/lunr")
HEADING = re.compile(r"<h([12])[^>]*>(.*?)</h\1>", re.DOTALL)
DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)"')
NOISE = re.compile(r'<a class="headerlink".*?</a>|<[^>]+>', re.DOTALL)


def add_search(bank: Bank, site: Path, pages: dict[Path, str]) -> dict[str, str]:
    """Write the index into a site.

    Args:
        bank: what can be found.
        site: the folder of the built site.
        pages: the HTML of each page.

    Returns:
        The real name of the index by the one under which pages call it.
    """
    shown = {path.relative_to(site): html for path, html in pages.items() if path.name != NOT_FOUND}
    for folder in REPLACED:
        shutil.rmtree(site / folder, ignore_errors=True)
    return versions.write(site, INDEX, serialize(bank, [page_document(path, html) for path, html in shown.items()]))


def page_document(path: Path, html: str) -> Document:
    """Return the document of a page: its title, its description and its headings.

    A page of questions or of collected entries has only its title and description, since each entry on it has a
    document of its own.
    """
    headings = [(level, unescape(NOISE.sub("", text)).strip()) for level, text in HEADING.findall(html)]
    described = DESCRIPTION.search(html)
    return {
        "kind": "lab" if path.parts[0] == "labs" else "page",
        "url": "" if path.parent == Path() else f"{path.parent.as_posix()}/",
        "title": next((text for level, text in headings if level == "1"), path.stem),
        "text": unescape(described[1]) if described else "",
        "words": "" if has_entries(path) else " ".join(text for level, text in headings if level == "2"),
    }


def has_entries(path: Path) -> bool:
    """Tell whether a page shows entries of the bank."""
    return path.parts[0] in ("questions", "reference")
