"""The questions as JSON with its schema, as CSV for spreadsheets and programs, and as short cards for Anki."""

import csv
import io
import json
import re
from datetime import UTC, datetime
from functools import cache
from typing import Annotated

import yaml
from pydantic import Field

from macros.bank.loading import Bank
from macros.bank.models import PART, SECTIONS, Category, Entry, Formula, Question, Source, Table
from macros.bank.prose import markdown_rows
from macros.downloads.cards import Card, plain, tags
from macros.proofs.records import EXAMPLES, FIGURES
from macros.render.code import markdown_example
from macros.render.drawings import drawing, title

JSON = "questions.json"
SCHEMA = "questions.schema.json"
CSV = "questions.csv"
SHORT_CARDS = "short-cards.txt"
HEADERS = ("#separator:Comma", "#html:false", "#notetype:Basic", "#columns:Front,Back,Tags", "#tags column:3")
YAML_HEADER = "# yaml-language-server: $schema=questions.schema.json\n"
Dumper: type = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
COLUMNS = ("question", "short_answer", "key_points", "full_answer", "category", "level", "link")
RUN_BY_SPREADSHEETS = ("=", "+", "-", "@")
LICENSE = "Text and figures CC BY 4.0, code MIT"


class PublishedQuestion(Question):
    """A question as in the data file, with its address and with the files that it names."""

    link: Annotated[str, Field(description="address of the question on the site")]
    formulas: Annotated[list[str], Field(description="ids of the formulas in the answer")]
    tables: Annotated[list[str], Field(description="ids of the tables in the answer")]
    example: Annotated[str | None, Field(description="name of the example in the answer")] = None
    figure: Annotated[str | None, Field(description="name of the figure in the answer")] = None
    code: Annotated[str | None, Field(description="the example, a Python program")] = None
    output: Annotated[str | None, Field(description="what the example prints")] = None
    drawing: Annotated[str | None, Field(description="the figure, SVG")] = None


class Export(Entry):
    """All questions of the site, with the formulas, tables and sources that they name by id."""

    schema_file: Annotated[str, Field(alias="$schema", description="the schema, beside this file")]
    license: Annotated[str, Field(description="what you may do with it")]
    changed: Annotated[str, Field(description="day of the last change, in UTC", pattern=r"^\d{4}-\d\d-\d\d$")]
    categories: Annotated[list[Category], Field(description="the pages of questions, in study order")]
    questions: Annotated[list[PublishedQuestion], Field(description="all questions, in study order")]
    formulas: Annotated[list[Formula], Field(description="what questions name in their `formulas`")]
    tables: Annotated[list[Table], Field(description="what questions name in their `tables`")]
    sources: Annotated[list[Source], Field(description="what questions name in their `sources`")]


def exports(bank: Bank, cards: list[Card], modified: int) -> dict[str, bytes]:
    """Return the content of each file by its name, with the cards of all questions in study order."""
    data = export(bank, cards, modified).model_dump_json(by_alias=True, exclude_none=True, indent=1)
    schema = Export.model_json_schema() | {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {
        JSON: (data + "\n").encode(),
        SCHEMA: (json.dumps(schema, indent=2, ensure_ascii=False) + "\n").encode(),
        CSV: csv_text(bank, cards).encode(),
        SHORT_CARDS: short_cards(bank, cards).encode(),
    }


def shared_data(bank: Bank) -> str:
    """Return the whole shared data as one YAML file, as its parts in the repository hold it."""
    entries = {section: getattr(bank, section).values() for section in SECTIONS}
    return YAML_HEADER + "".join(
        f"{section}:\n{''.join(as_yaml(entry.model_dump_json(exclude_none=True)) for entry in found)}"
        for section, found in entries.items()
        if found
    )


@cache  # a server writes the same entries again after each edit
def as_yaml(entry: str) -> str:
    """Return an entry, given as JSON, as an item of a YAML list."""
    item = [json.loads(entry)]
    return str(yaml.dump(item, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=120))


def export(bank: Bank, cards: list[Card], modified: int) -> Export:
    """Return all that the JSON file holds."""
    sections = ("categories", "formulas", "tables", "sources")
    return Export.model_validate(
        {
            "$schema": SCHEMA,
            "license": LICENSE,
            "changed": datetime.fromtimestamp(modified, UTC).date().isoformat(),
            "questions": [published(bank, card) for card in cards],
            **{name: list(getattr(bank, name).values()) for name in sections},
        }
    )


def published(bank: Bank, card: Card) -> PublishedQuestion:
    """Return a question with its address, and with the names and texts of the parts in its answer."""
    question = bank.questions[card.id]
    own = {"link": card.link, "formulas": question.named("formula"), "tables": question.named("table")}
    values = dict(question) | own
    for name in question.named("example"):
        path = bank.root / EXAMPLES / name
        code, output = (file.read_text(encoding="utf-8") for file in (path, path.with_suffix(".out")))
        values |= {"example": name, "code": code, "output": output}
    for name in question.named("figure"):
        values |= {"figure": name, "drawing": (bank.root / FIGURES / f"{name}.svg").read_text(encoding="utf-8")}
    return PublishedQuestion.model_construct(**values)  # the bank has checked it


def written_out(bank: Bank, question: Question) -> str:
    """Return an answer as Markdown with its parts: formulas as TeX, figures by their titles."""

    def part(found: re.Match[str]) -> str:
        kind, name = found.groups()
        if kind == "formula":
            return f"\\[{bank.formulas[name].tex.strip()}\\]"
        if kind == "table":
            return markdown_rows(bank.tables[name])
        if kind == "figure":
            return f"*{title(drawing(bank.root, name))}*"
        return "\n\n".join(markdown_example(bank.root, name))

    return PART.sub(part, question.answer).strip()


def cell(text: str) -> str:
    """Return a text as a cell that no spreadsheet takes for a formula to be run."""
    return f"'{text}" if text.lstrip().startswith(RUN_BY_SPREADSHEETS) else text


def csv_text(bank: Bank, cards: list[Card]) -> str:
    """Return the table of all questions; its first two columns make a card by themselves."""
    result = io.StringIO()
    table = csv.writer(result)
    table.writerow(COLUMNS)
    for card in cards:
        question = bank.questions[card.id]
        texts = (question.question, plain(card.short), plain(card.key_points), written_out(bank, question))
        cells = (*texts, bank.categories[question.category].title, question.level, card.link)
        table.writerow(map(cell, cells))
    return result.getvalue()


def short_cards(bank: Bank, cards: list[Card]) -> str:
    """Return the questions with their 30-second answers as a text that Anki imports without a choice to make.

    It tells Anki its separator, its columns and its tags. To a spreadsheet those lines would be rows, so it is a file
    of its own. There is no row of names, which Anki would take for a card.
    """
    result = io.StringIO()
    result.write("".join(f"{header}\n" for header in HEADERS))
    table = csv.writer(result, lineterminator="\n", quoting=csv.QUOTE_ALL)  # a line that begins with # is left out
    for card in cards:
        question = bank.questions[card.id]
        table.writerow((question.question, plain(card.short), " ".join(tags(question))))
    return result.getvalue()
