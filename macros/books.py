"""The whole book: every category with its introduction and all of its questions, open, on one page."""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.utils.meta import get_data

from macros.banks import Bank
from macros.blocks import details, element, join
from macros.links import question_address
from macros.models import Category, Question
from macros.questions import full_answer
from macros.rules.pages import CALL

PAGES = Path("docs/questions")
TITLE = re.compile(r"^# .*\n", re.MULTILINE)
CALLS = re.compile(r"\{\{.*?\}\}")
HEADING = re.compile(r"^#(?=#* .*\{: #\S+ \}$)", re.MULTILINE)
CLOSED = re.compile(r"^/{3,} details \|.*\n", re.MULTILINE)
TO_QUESTION = re.compile(r"\]\((?:\.\./questions/)?[a-z0-9-]+\.md(#[a-z0-9-]+)\)")
TO_CATEGORY = re.compile(r"\]\((?:\.\./questions/)?([a-z0-9-]+)\.md\)")


def book(bank: Bank) -> str:
    """Return the contents and all chapters."""
    return join(contents(bank), *(chapter(bank, category) for category in bank.categories.values()))


def contents(bank: Bank) -> str:
    """Return links to all chapters and questions of the book."""
    lines = []
    for category in bank.categories.values():
        lines.append(f"- **[{category.title}](#{anchor(category)})**")
        lines += [f"    - [{question.question}](#{question.id})" for question in in_order(bank, category)]
    return element("div.contents", "\n".join(lines))


def anchor(category: Category) -> str:
    """Return the id of a chapter; a question may have the id of the category."""
    return f"chapter-{category.id}"


def in_order(bank: Bank, category: Category) -> list[Question]:
    """Return the questions of a category in the order of its page."""
    return [bank.questions[name] for macro, name in CALL.findall(source(bank, category)) if macro == "question"]


def source(bank: Bank, category: Category) -> str:
    """Return the Markdown of a category's page."""
    text: str = get_data((bank.root / PAGES / f"{category.id}.md").read_text(encoding="utf-8"))[0]
    return text


def chapter(bank: Bank, category: Category) -> str:
    """Return the introduction and the questions of a category."""
    introduction = CALLS.sub("", TITLE.sub("", source(bank, category), count=1))
    title = f"## {category.title} {{: #{anchor(category)} }}"
    return join(title, inside(bank, introduction), *(entry(bank, question) for question in in_order(bank, category)))


def entry(bank: Bank, question: Question) -> str:
    """Return a question with its whole answer, one heading lower than on its own page."""
    parts = join(
        f"### {question.question} {{: #{question.id} }}",
        element("div.facts", f"*{question.level.capitalize()}*{{: .level .{question.level} }}"),
        opened(details("30-second answer", question.short, "short-answer")),
        opened(details("Full answer", HEADING.sub("##", full_answer(bank, question)), "full-answer")),
    )
    place = element("div.related", f"[This question on its page]({question_address(question)})")
    return element("section.entry", join(inside(bank, parts), place))


def opened(text: str) -> str:
    """Return Markdown whose parts that open on click are open."""
    return CLOSED.sub(lambda found: f"{found[0]}    open: true\n", text)


def inside(bank: Bank, text: str) -> str:
    """Return Markdown whose links to questions and categories lead to their place in the book."""
    text = TO_QUESTION.sub(lambda found: f"]({found[1]})" if found[1][1:] in bank.questions else found[0], text)
    return TO_CATEGORY.sub(
        lambda found: f"](#{anchor(bank.categories[found[1]])})" if found[1] in bank.categories else found[0], text
    )
