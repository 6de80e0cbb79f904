"""Questions as flashcards: the answers of the pages, which read the same anywhere."""

import re
from dataclasses import dataclass
from html import unescape

from markupsafe import escape

from macros.bank.models import Question
from macros.render.places import placed
from macros.render.questions import answer
from macros.render.renderer import Renderer

TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Card:
    """A question as HTML: its formulas are still TeX, as Anki wants them, and its links are full addresses."""

    id: str
    link: str
    question: str
    short: str
    answer: str
    key_points: str
    mistakes: str
    follow_ups: str
    sources: str


def cards(renderer: Renderer, address: str) -> list[Card]:
    """Return the cards of all questions in study order; their links begin with the address of the site."""
    return [card(renderer, question, address) for question in renderer.bank.questions.values()]


def card(renderer: Renderer, question: Question, address: str) -> Card:
    """Return the card of a question."""
    found = answer(renderer, question)
    parts = {section.name.replace("-", "_"): section.html for section in found.sections if section.name != "related"}
    parts |= {"short": found.short, "answer": found.explanation}
    return Card(
        id=question.id,
        link=f"{address}questions/{question.category}/#{question.id}",
        question=str(escape(question.question)),
        **{name: detached(html, address) for name, html in parts.items()},
    )


def tags(question: Question) -> tuple[str, ...]:
    """Return the tags of a question in Anki: they come from ids and never change with a title."""
    return (f"ground-truth::{question.category}", f"ground-truth::{question.level}")


def detached(html: str, address: str) -> str:
    """Return HTML that works away from the site: links are full addresses, and what scrolls can be reached by key."""
    return str(placed(html, address)).replace("<pre>", '<pre tabindex="0">').strip()


def plain(html: str) -> str:
    """Return the text of some HTML, one line a paragraph or list item."""
    lines = (line.strip() for line in unescape(TAG.sub("", html.replace("<li>", "• "))).splitlines())
    return "\n".join(line for line in lines if line)
