"""Give a built site its search: the index, and nothing of the search that it replaces."""

import shutil
from pathlib import Path

from macros.bank.loading import Bank
from macros.publish import versions
from macros.search.documents import serialize
from macros.search.pages import page_document

INDEX = "assets/search/index.json"
REPLACED = ("search", "assets/javascripts/workers", "assets/javascripts/lunr")


def write(bank: Bank, site: Path) -> dict[str, str]:
    """Write the index into a site; return its real name by the one under which pages call it."""
    for folder in REPLACED:
        shutil.rmtree(site / folder, ignore_errors=True)
    return versions.write(site, INDEX, serialize(bank, [page_document(page) for page in bank.pages.values()]))
