"""What is broken: the small project with a text in every field, and all that is made of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemBytecodeCache, StrictUndefined
from selectolax.lexbor import LexborHTMLParser

from macros.bank.loading import Bank, load
from macros.downloads.cards import cards
from macros.downloads.exports import exports
from macros.markup.fragments import Fragments, configured
from macros.plugin import page_macros
from macros.render.renderer import Renderer
from macros.search.documents import serialize
from macros.tex.pages import formulas, replace
from macros.tex.typesetting import typeset
from tests.support.projects import edit, make_project

FIRST, DATA = "docs/data/questions.yml", "docs/data/metrics.yml"
PAGE = "docs/questions/metrics.md"
OPTIONAL = (
    ("    reading: hits over all\n", "    reading: hits over all\n    condition: Classes are balanced.\n"),
    (
        "\ntables:\n",
        "\n  - id: error\n    name: Error\n    tex: E\n    reading: error\n    definition: It names.\n"
        "    symbols: [{tex: E, meaning: errors}]\n\ntables:\n",
    ),
    ('      {{ table("rates") }}\n', '      {{ table("rates") }}\n\n      {{ formula("error") }}\n'),
    ("    title: Evaluation\n", "    title: Evaluation\n    publisher: Press\n"),
    (
        "      - ref: powers-2011\n    related: [error]",
        "      - ref: powers-2011\n        where: Section 2\n    related: [error]",
    ),
)
ADDRESS = "https://site.example/"
SHEETS = (
    *("formula_index", "comparison_tables", "common_mistakes", "book_contents", "book"),
    *("bibliography", "topic_index"),
)
PAGES = Environment(autoescape=False, undefined=StrictUndefined)
Place = tuple[str | int, ...]


@dataclass
class Subject:
    """A project that a fuzzer breaks."""

    root: Path
    fragments: Fragments

    def load(self) -> Bank:
        """Return what its data holds."""
        return load(self.root, self.fragments)

    def write(self, file: str, text: str) -> None:
        """Write a file of it."""
        (self.root / file).write_bytes(text.encode("utf-8", "surrogatepass"))

    def read(self, file: str) -> str:
        """Return the text of a file of it."""
        return (self.root / file).read_text(encoding="utf-8")


def make_subject(folder: Path) -> Subject:
    """Return a project with a text in every field."""
    root = make_project(folder)
    for old, new in OPTIONAL:
        edit(root, DATA, old, new)
    return Subject(root, configured(root))


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    """Yield the place of each text in some data."""
    if isinstance(value, str):
        yield place
    elif isinstance(value, (dict, list)):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*place, key))


def with_text(source: str, place: Place, text: str) -> str:
    """Return data as YAML with another text in a place; a long answer keeps what it has, and gets another paragraph."""
    data = yaml.safe_load(source)
    inner = data
    for key in place[:-1]:
        inner = inner[key]
    is_long = place[-1] in ("answer", "short") and len(place) == 3
    inner[place[-1]] = f"{inner[place[-1]]}\n\n{text}" if is_long else text
    return yaml.dump(data, allow_unicode=True, sort_keys=False)


def renderer_of(bank: Bank) -> Renderer:
    """Return a renderer whose templates are compiled once for all banks."""
    renderer = Renderer(bank, "https://code.example/repository")
    renderer.environment.bytecode_cache = FileSystemBytecodeCache(str(bank.root))
    return renderer


def html_of(renderer: Renderer) -> str:
    """Return the HTML of all that the site shows of the data, its formulas typeset, its links in their places."""
    bank, macros = renderer.bank, page_macros(renderer)
    calls = [macros[name]() for name in (*SHEETS, "category_list", "question_table")]
    calls += [macros["question"](name) for name in bank.questions]
    calls += [macros["formula_sheet"](name) for name in bank.by_category("formulas")]
    calls += [PAGES.from_string(page.text).render(macros) for page in bank.pages.values()]
    html = "\n".join(bank.fragments.converter.reset().convert(text) for text in calls)
    html += "\n".join(each for card in cards(renderer, ADDRESS) for each in vars(card).values())
    return replace(html, typeset(bank.root, formulas(html)))


def downloads_of(renderer: Renderer) -> dict[str, str]:
    """Return the files that programs read."""
    files = exports(renderer.bank, cards(renderer, ADDRESS), 0)
    return {name: content.decode() for name, content in files.items()} | {"search": serialize(renderer.bank, [])}


def parsed(html: str) -> LexborHTMLParser:
    """Return HTML as a browser reads it."""
    return LexborHTMLParser(f"<!doctype html><body>{html}</body>")
