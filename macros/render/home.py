"""The parts of the home page that are counted from the bank."""

from __future__ import annotations

from macros.bank.loading import Bank
from macros.bank.models import Question
from macros.render.blocks import bullets, element, join


def category_list(bank: Bank, folder: str = "questions/") -> str:
    """Return all categories in study order, with what each holds and how many questions.

    Args:
        bank: the data.
        folder: where their pages are, as seen from the page that lists them.
    """
    items = bullets([category_item(bank, name, folder) for name in bank.categories])
    return join(tally(list(bank.questions.values())), element("div.categories", items))


def category_item(bank: Bank, name: str, folder: str) -> str:
    """Return one category of the list."""
    category, questions = bank.categories[name], bank.questions_of(name)
    return join(f"**[{category.title}]({folder}{category.id}.md)**", tally(questions), category.summary)


def tally(questions: list[Question]) -> str:
    """Return how many questions there are, in the place where a script says how many of them the reader knows."""
    number = "1 question" if len(questions) == 1 else f"{len(questions)} questions"
    return element(f'study-tally[data-questions="{" ".join(question.id for question in questions)}"]', number)


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
