"""The addresses of everything in the site, relative to a page one folder below `docs/`."""

from __future__ import annotations

from urllib.parse import quote

from macros.bank.models import Formula, Question, Table
from macros.render.blocks import element


def question_address(question: Question) -> str:
    """Return the address of a question on its page."""
    return f"../questions/{question.category}.md#{question.id}"


def question_link(question: Question) -> str:
    """Return a link to a question, named by its wording."""
    return f"[{question.question}]({question_address(question)})"


def used_in(questions: list[Question]) -> str:
    """Return links to the questions that use an entry, as they stand below it on a reference page."""
    return element("div.used-in", f"Used in: {' · '.join(map(question_link, questions))}")


def formula_link(formula: Formula) -> str:
    """Return a link to a formula on the formula sheet."""
    return f"[{formula.name}](../reference/formulas.md#{formula.id})"


def table_link(table: Table) -> str:
    """Return a link to a table on the page of comparison tables."""
    return f"[{table.title}](../reference/tables.md#{table.id})"


def report_address(repository: str, question: Question) -> str:
    """Return the address of a new issue about a question; without a repository, of the page that says how."""
    if not repository:
        return "../about/report-an-error.md"
    title = quote(f"Error in {question.id}")
    return f"{repository}/issues/new?template=error.yml&title={title}&question={question.id}"
