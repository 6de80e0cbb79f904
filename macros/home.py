"""The parts of the home page that are counted from the bank."""

from __future__ import annotations

from macros.banks import Bank
from macros.blocks import bullets, element
from macros.links import category_address


def category_list(bank: Bank) -> str:
    """Return all categories in study order, with what each holds and how many questions."""
    return element("div.categories", bullets([category_item(bank, name) for name in bank.categories]))


def category_item(bank: Bank, name: str) -> str:
    """Return one category of the list."""
    category, count = bank.categories[name], len(bank.questions_of(name))
    questions = "1 question" if count == 1 else f"{count} questions"
    return f"**[{category.title}]({category_address(category)})** {questions}\n\n{category.summary}"


def count(bank: Bank, section: str) -> str:
    """Return how many entries a section of the bank holds; "examples" and "figures" count questions with one.

    Raises:
        ValueError: when there is no such section.
    """
    if section in ("examples", "figures"):
        return str(sum(getattr(question, section[:-1]) is not None for question in bank.questions.values()))
    entries = getattr(bank, section, None)
    if not isinstance(entries, dict):
        raise ValueError(f'count("{section}"): no such section')
    return str(len(entries))
