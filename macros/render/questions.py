"""A question with its whole answer, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.bank.loading import Bank
from macros.bank.models import LISTS, PART, FollowUp, Mistake, Question, Symbol
from macros.render.blocks import bullets, details, element, join
from macros.render.examples import example
from macros.render.figures import figure
from macros.render.formulas import formula
from macros.render.links import question_link, report_address
from macros.render.sources import citation
from macros.render.tables import table


def question(bank: Bank, entry: Question, repository: str) -> str:
    """Return a question as it stands on its page.

    Args:
        bank: where the formulas, tables, sources and other questions are.
        entry: the question.
        repository: where errors are reported; may be empty.
    """
    parts = join(
        f"## {entry.question} {{: #{entry.id} }}",
        facts(entry, repository),
        details("30-second answer", entry.short, "short-answer"),
        details("Full answer", full_answer(bank, entry), "full-answer", f"{entry.id}-answer"),
        element("question-grade", ""),
    )
    return element(f'section.question[data-level="{entry.level}"]', parts)


def facts(entry: Question, repository: str) -> str:
    """Return the line under the heading: level, how often asked, link, report."""
    asked = f"asked in {entry.asked_in} of {LISTS} lists" if entry.asked_in else ""
    level = f"*{entry.level.capitalize()}*{{: .level .{entry.level} }}"
    link = f"[Link](#{entry.id}){{: .copy-link }}"
    report = f"[Report an error]({report_address(repository, entry)}){{: .report }}"
    return element("div.facts", " ".join(filter(None, [level, asked, link, report])))


def full_answer(bank: Bank, entry: Question) -> str:
    """Return everything that opens with the full answer."""
    return join(
        explanation(bank, entry),
        *(join(f"### {title} {{: #{entry.id}-{name} }}", body) for name, title, body in parts(bank, entry)),
    )


def explanation(bank: Bank, entry: Question) -> str:
    """Return the answer with its parts in the places of their calls; a symbol is explained once."""
    known: list[Symbol] = []

    def part(found: re.Match[str]) -> str:
        kind, name = found.groups()
        if kind == "formula":
            text = formula(bank.formulas[name], known)
            known.extend(bank.formulas[name].symbols)
            return text
        if kind == "table":
            return table(bank.tables[name])
        return figure(bank.root, name) if kind == "figure" else example(bank.root, name)

    return PART.sub(part, entry.answer)


def parts(bank: Bank, entry: Question) -> Iterator[tuple[str, str, str]]:
    """Yield anchor, title and body of the titled parts of an answer."""
    yield "key-points", "What the interviewer listens for", bullets(entry.key_points)
    yield "mistakes", "Common wrong answers", join(*map(mistake, entry.mistakes))
    yield "follow-ups", "Follow-up questions", join(*(follow_up(bank, item) for item in entry.follow_ups))
    yield "sources", "Sources", bullets([citation(item, bank.sources[item.ref]) for item in entry.sources])
    if others := bank.related[entry.id]:
        yield "related", "Related questions", element("div.related", bullets([*map(question_link, others)]))


def mistake(entry: Mistake) -> str:
    """Return a wrong answer and the right one."""
    return element("div.mistake", join(f"**Wrong:** {entry.wrong}", f"**Right:** {entry.right}"))


def follow_up(bank: Bank, entry: FollowUp) -> str:
    """Return what the interviewer asks next: closed with its answer, or a link to the question."""
    if entry.question and entry.answer:
        return details(entry.question, entry.answer, "follow-up")
    other = bank.questions[entry.see or ""]
    return element("div.follow-up-link", question_link(other))
