"""The whole book: its contents, and every category with introduction and questions, open, on one page."""

import re

from macros.bank.loading import Bank
from macros.render.headings import heading, join
from macros.render.questions import answer
from macros.render.renderer import Renderer

FOLDED = "    type: map"  # as a page says that the map of its topic is closed at first
TO_CATEGORY = re.compile(r"\]\(([a-z0-9-]+)\.md(#[a-z0-9-]+)?\)")


def contents(renderer: Renderer) -> str:
    """Return the contents, whose links lead to the pages of the categories."""
    return renderer.render("book", "contents", anchor, False)


def book(renderer: Renderer) -> str:
    """Return contents and chapters; each chapter is a category."""
    return join(
        renderer.render("book", "contents", anchor, True),
        *(chapter(renderer, name) for name in renderer.bank.categories),
    )


def anchor(category: str) -> str:
    """Return the id of a chapter; a question may have the id of the category."""
    return f"chapter-{category}"


def chapter(renderer: Renderer, category: str) -> str:
    """Return a category: its title, its introduction, and its questions with open answers."""
    bank = renderer.bank
    questions = bank.questions_of(category)
    return join(
        heading(2, bank.categories[category].title, anchor(category)),
        introduction(bank, category),
        *(renderer.render("book", "entry", question, answer(renderer, question)) for question in questions),
    )


def introduction(bank: Bank, category: str) -> str:
    """Return the introduction of a category, its links to other categories inside the book."""
    text = bank.pages[f"questions/{category}.md"].introduction.replace(FOLDED, f"{FOLDED}\n    open: true")
    return TO_CATEGORY.sub(lambda found: f"]({found[2] or f'#{anchor(found[1])}'})", text)
