"""A question with its whole answer."""

from dataclasses import dataclass
from math import ceil
from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from macros.bank.models import PART, Part, Question, Symbol
from macros.bank.prose import inline_tex, prose
from macros.render.headings import element, heading
from macros.render.parts import part
from macros.render.renderer import Renderer

TITLES = {  # of the sections, and of the links to them
    "key-points": ("What the interviewer listens for", "Key points"),
    "mistakes": ("Common wrong answers", "Pitfalls"),
    "follow-ups": ("Follow-up questions", "Follow-ups"),
    "sources": ("Sources", "Sources"),
    "related": ("Related questions", "Related"),
}


class Section(NamedTuple):
    """A titled section of an answer."""

    name: str
    title: str
    landmark: str
    html: Markup


@dataclass(frozen=True)
class Answer:
    """The answer to a question as HTML."""

    short: Markup
    explanation: Markup
    sections: list[Section]


def question(renderer: Renderer, entry: Question) -> str:
    """Return a question as it stands on its page: its heading is Markdown, all else HTML."""
    before, after = neighbors_of(renderer.bank.questions, entry)
    html = renderer.page(
        "question",
        question=entry,
        answer=answer(renderer, entry),
        minutes=minutes(entry),
        before=before,
        after=after,
        report=report_address(renderer.repository, entry),
        edit=renderer.in_repository(*renderer.bank.places["questions", entry.id], view="edit"),
    )
    return element(f'section.question[data-level="{entry.level}"]', heading(2, entry.question, entry.id), html)


def neighbors_of(questions: dict[str, Question], entry: Question) -> tuple[Question | None, Question | None]:
    """Return the questions before and after one in study order."""
    place = list(questions).index(entry.id)
    framed = [None, *questions.values(), None]
    return framed[place], framed[place + 2]


def answer(renderer: Renderer, entry: Question) -> Answer:
    """Return the answer to a question, which is rendered once for its page, the book and the decks."""
    found: Answer = renderer.answers.get(entry.id) or rendered(renderer, entry)
    renderer.answers[entry.id] = found
    return found


def rendered(renderer: Renderer, entry: Question) -> Answer:
    """Return the answer to a question, rendered anew."""
    names = [name for name in TITLES if name != "related" or renderer.bank.related[entry.id]]
    sections = [
        Section(name, *TITLES[name], renderer.render("sections", name.replace("-", "_"), entry)) for name in names
    ]
    return Answer(renderer.bank.fragments.html(entry.short), explanation(renderer, entry), sections)


def explanation(renderer: Renderer, entry: Question) -> Markup:
    """Return the explanation with its parts in the places of their calls; a symbol is explained once."""
    first, *rest = PART.split(entry.answer)  # then kind, name and text, again and again
    html = [renderer.bank.fragments.html(first)]
    known: list[Symbol] = []
    explained = {tex.strip() for tex in inline_tex(entry.answer)}
    for kind, name, text in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        if kind == "formula":
            known += [symbol for symbol in renderer.bank.formulas[name].symbols if symbol.tex.strip() in explained]
        html += [part(renderer, Part(kind, name), known), renderer.bank.fragments.html(text)]
        known += renderer.bank.formulas[name].symbols if kind == "formula" else []
    return Markup("\n").join(html)


def minutes(entry: Question) -> int:
    """Return how long it takes to read the full answer, at 200 words a minute."""
    return ceil(sum(len(text.split()) for _, text in prose(entry)) / 200)


def report_address(repository: str, entry: Question) -> str:
    """Return the address of a new issue about a question; without a repository, of the page that says how."""
    if not repository:
        return "/about/report-an-error/"
    title = quote(f"Error in {entry.id}")
    return f"{repository}/issues/new?template=error.yml&title={title}&question={entry.id}"
