"""The list of questions that the study pages load: what to ask, in study order, and where each answer stands."""

import json
from pathlib import Path
from typing import Any

from macros.bank.loading import Bank
from macros.bank.models import Question
from macros.publish import versions

CATALOG = "assets/questions.json"


def write(bank: Bank, site: Path) -> dict[str, str]:
    """Write the list into the site; return its real name by the one under which pages call it."""
    return versions.write(site, CATALOG, catalog(bank))


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
