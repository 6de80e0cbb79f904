"""The list of questions that the study pages load: what to ask, in study order, and where each answer stands."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from macros.banks import Bank
from macros.models import Category, Question

PLACEHOLDER = "assets/questions.json"  # how the study pages call it before its hash is known
HEADING = re.compile(r'<h2 id="([^"]+)"')


def address(category: Category | str) -> str:
    """Return the address of a category's page, relative to the root of the site."""
    return f"questions/{category if isinstance(category, str) else category.id}/"


def catalog(bank: Bank, pages: dict[str, str]) -> str:
    """Return the list as JSON.

    Args:
        bank: the data.
        pages: the built pages by their address; the order of the questions is that of their headings.
    """
    questions = [entry for name in bank.categories for entry in in_page_order(bank, name, pages.get(address(name), ""))]
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
        "page": address(entry.category),
        "asked": entry.asked_in or 0,
    }


def hashed_name(text: str) -> str:
    """Return the file's name with the hash of its content."""
    path = Path(PLACEHOLDER)
    return path.with_stem(f"{path.stem}.{hashlib.sha256(text.encode()).hexdigest()[:10]}").as_posix()
