"""The list of questions that the study pages load: what to ask, in study order, and where each answer stands."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from macros.bank.loading import Bank
from macros.bank.models import Question

PLACEHOLDER = 'data-questions="assets/questions.json"'  # how the study pages call it before its hash is known


def write(bank: Bank, site: Path) -> str:
    """Write the list into the site; return its address, which holds the hash of its content.

    Args:
        bank: the data.
        site: the folder of the built site.
    """
    text = catalog(bank)
    name = f"assets/questions.{hashlib.sha256(text.encode()).hexdigest()[:10]}.json"
    (site / "assets").mkdir(exist_ok=True)
    (site / name).write_text(text, encoding="utf-8", newline="\n")
    return name


def name(html: str, address: str) -> str:
    """Return a page that loads the list from its address."""
    return html.replace(PLACEHOLDER, f'data-questions="{address}"')


def catalog(bank: Bank) -> str:
    """Return the list as JSON, in study order."""
    categories = [{"id": category.id, "title": category.title} for category in bank.categories.values()]
    questions = [item(entry) for entry in bank.questions.values()]
    return json.dumps({"categories": categories, "questions": questions}, ensure_ascii=False)


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
