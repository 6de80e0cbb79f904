"""The same pages as plain Markdown, without macros: what MkDocs alone needs for them."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from macros.bank.loading import Bank
from macros.bank.models import PART, Question
from macros.bank.pages import CALL
from macros.bank.prose import markdown_rows
from macros.render.code import markdown_example
from macros.render.drawings import drawing
from tests.support.projects import ROOT


def plain_project(bank: Bank, root: Path) -> Path:
    """Write a project whose pages hold the content of the bank, and return its folder; nobody finishes its site."""
    shutil.copytree(bank.root / "docs", root / "docs", ignore=shutil.ignore_patterns("*.mjs"))
    (root / "theme").symlink_to(ROOT / "theme")
    for name, page in bank.pages.items():
        text = CALL.sub(lambda call: expanded(bank, call[1], call[2] or ""), page.source)
        (root / "docs" / name).write_text(text, encoding="utf-8")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("strict: true", "strict: false")
    settings = settings.replace("hooks: [hooks.py]\n", "")
    (root / "mkdocs.yml").write_text(re.sub(r"  - macros:\n(?:      .*\n)+", "", settings), encoding="utf-8")
    return root


def expanded(bank: Bank, macro: str, argument: str) -> str:
    """Return the Markdown of a macro call; of those that only lists links, nothing."""
    match macro:
        case "question":
            return "\n\n".join(question(bank, bank.questions[argument], 2))
        case "book":
            return "\n\n".join(text for entry in bank.questions.values() for text in question(bank, entry, 3))
        case "formula_index":
            return "\n\n".join(formula(bank, name) for name in bank.formulas)
        case "comparison_tables":
            return "\n\n".join(map(markdown_rows, bank.tables.values()))
        case "common_mistakes":
            return "\n\n".join(mistakes(entry) for entry in bank.questions.values())
    return ""


def question(bank: Bank, entry: Question, level: int) -> Iterator[str]:
    """Yield the parts of a question, its answers in blocks that open."""
    yield f"{'#' * level} {entry.question} {{: #{entry.id} }}"
    yield f"/// details | 30-second answer\n\n{entry.short}\n\n///"
    follow_ups = (
        f"/// details | {each.question}\n\n{each.answer}\n\n///" for each in entry.follow_ups if each.question
    )
    sections = [
        PART.sub(lambda found: part(bank, found[1], found[2]), entry.answer),
        *("\n".join(f"- {point}" for point in points) for points in (entry.key_points, sources(bank, entry))),
        mistakes(entry),
        *follow_ups,
        "\n".join(
            f"- [{other.question}](../questions/{other.category}.md#{other.id})" for other in bank.related[entry.id]
        ),
    ]
    yield "//// details | Full answer\n\n" + "\n\n".join(sections) + "\n\n////"


def sources(bank: Bank, entry: Question) -> list[str]:
    """Return the sources of an answer."""
    found = (bank.sources[citation.ref] for citation in entry.sources)
    return [f"{source.authors}. [{source.title}]({source.url}). *{source.publisher}*" for source in found]


def mistakes(entry: Question) -> str:
    """Return the wrong and the right answers."""
    return "\n\n".join(f"**Wrong:** {each.wrong}\n\n**Right:** {each.right}" for each in entry.mistakes)


def part(bank: Bank, kind: str, name: str) -> str:
    """Return a part of an answer."""
    match kind:
        case "formula":
            return formula(bank, name)
        case "table":
            return markdown_rows(bank.tables[name])
        case "figure":
            return f"/// html | div\n    markdown: html\n\n{drawing(bank.root, name)}\n\n///"
    return "\n\n".join(markdown_example(bank.root, name))


def formula(bank: Bank, name: str) -> str:
    """Return a formula with its legend."""
    entry = bank.formulas[name]
    legend = "\n\n".join(f"\\({symbol.tex}\\)\n:   {symbol.meaning}" for symbol in entry.symbols)
    return f"**{entry.name}**\n\n\\[{entry.tex.strip()}\\]\n\n{entry.condition or ''}\n\n{legend}"
