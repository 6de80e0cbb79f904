"""The list of questions that the study pages load: what to ask, in study order, and where each answer stands."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from macros.banks import Bank
from macros.models import Question
from macros.publish import versions

CATALOG = "assets/questions.json"
HEADING = re.compile(r'<h2 id="([^"]+)"')


def write(bank: Bank, site: Path, pages: dict[Path, str]) -> dict[str, str]:
    """Write the list into the site.

    Args:
        bank: the data.
        site: the folder of the built site.
        pages: the HTML of the built pages.

    Returns:
        its real name by the one under which pages call it.
    """
    return versions.write(
        site, CATALOG, catalog(bank, {path.relative_to(site).parent.as_posix(): html for path, html in pages.items()})
    )


def catalog(bank: Bank, pages: dict[str, str]) -> str:
    """Return the list as JSON.

    Args:
        bank: the data.
        pages: the HTML of the built pages by their folder; questions stand in the order of their headings.
    """
    ordered = (in_page_order(bank, name, pages.get(f"questions/{name}", "")) for name in bank.categories)
    questions = [entry for entries in ordered for entry in entries]
    categories = [{"id": category.id, "title": category.title} for category in bank.categories.values()]
    return json.dumps({"categories": categories, "questions": [item(entry) for entry in questions]}, ensure_ascii=False)


def in_page_order(bank: Bank, category: str, html: str) -> list[Question]:
    """Return the questions of a category in the order in which its page shows them."""
    place = {name: index for index, name in enumerate(HEADING.findall(html))}
    return sorted(bank.questions_of(category), key=lambda entry: place.get(entry.id, len(place)))


def item(entry: Question) -> dict[str, Any]:
    """Return a question as it stands in the list."""
    return {
        "id": entry.id,
        "title": entry.question,
        "category": entry.category,
        "level": entry.level,
        "page": f"questions/{entry.category}/",
        "asked": entry.asked_in or 0,
    }
