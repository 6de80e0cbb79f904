"""The parts of the home page that are counted from the bank."""

from __future__ import annotations

from macros.bank.loading import Bank
from macros.render.renderer import Renderer


def category_list(renderer: Renderer) -> str:
    """Return all categories in study order, with what each holds and how many questions."""
    return renderer.render("lists", "categories")


def count(bank: Bank, section: str) -> str:
    """Return how many entries a section of the bank holds; "examples" and "figures" count questions with one.

    Raises:
        ValueError: when there is no such section.
    """
    if section in ("examples", "figures"):
        return str(sum(bool(question.named(section[:-1])) for question in bank.questions.values()))
    entries = getattr(bank, section, None)
    if not isinstance(entries, dict):
        raise ValueError(f'count("{section}"): no such section')
    return str(len(entries))
