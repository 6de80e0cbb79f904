"""A question with its whole answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from macros.bank.models import LISTS, PART, Part, Question, Symbol
from macros.render.headings import element, heading
from macros.render.parts import part
from macros.render.places import report_address
from macros.render.renderer import Renderer

TITLES = {
    "key-points": "What the interviewer listens for",
    "mistakes": "Common wrong answers",
    "follow-ups": "Follow-up questions",
    "sources": "Sources",
    "related": "Related questions",
}


class Section(NamedTuple):
    """A titled section of an answer."""

    name: str
    title: str
    html: Markup


@dataclass(frozen=True)
class Answer:
    """The answer to a question as HTML."""

    short: Markup
    explanation: Markup
    sections: list[Section]


def question(renderer: Renderer, entry: Question, repository: str) -> str:
    """Return a question as it stands on its page: its heading is Markdown, all else HTML.

    Args:
        renderer: knows the templates and the bank.
        entry: the question.
        repository: where errors are reported; may be empty.
    """
    values = {"lists": LISTS, "report": report_address(repository, entry)}
    html = renderer.page("question", question=entry, answer=answer(renderer, entry), **values)
    return element(f'section.question[data-level="{entry.level}"]', heading(2, entry.question, entry.id), html)


def answer(renderer: Renderer, entry: Question) -> Answer:
    """Return the answer to a question."""
    names = [name for name in TITLES if name != "related" or renderer.bank.related[entry.id]]
    sections = [
        Section(name, TITLES[name], renderer.render("sections", name.replace("-", "_"), entry)) for name in names
    ]
    return Answer(renderer.bank.fragments.html(entry.short), explanation(renderer, entry), sections)


def explanation(renderer: Renderer, entry: Question) -> Markup:
    """Return the explanation with its parts in the places of their calls; a symbol is explained once."""
    first, *rest = PART.split(entry.answer)  # then kind, name and text, again and again
    html = [renderer.bank.fragments.html(first)]
    known: list[Symbol] = []
    for kind, name, text in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        html += [part(renderer, Part(kind, name), known), renderer.bank.fragments.html(text)]
        known += renderer.bank.formulas[name].symbols if kind == "formula" else []
    return Markup("\n").join(html)
