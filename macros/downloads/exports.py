"""The questions as JSON with its schema, and as CSV for other flashcard programs."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from typing import Annotated

from pydantic import Field

from macros.bank.loading import Bank
from macros.bank.models import Category, Entry, Formula, Question, Source, Table
from macros.downloads.cards import Card, plain
from macros.proofs.records import EXAMPLES, FIGURES

JSON = "questions.json"
SCHEMA = "questions.schema.json"
CSV = "questions.csv"
COLUMNS = ("question", "short_answer", "key_points", "full_answer", "category", "level", "link")
LICENSE = "Text and figures CC BY 4.0, code MIT"


class PublishedQuestion(Question):
    """A question as in the data file, with its address and with the files that it names."""

    link: Annotated[str, Field(description="address of the question on the site")]
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
    """Return the content of each file by its name.

    Args:
        bank: the data.
        cards: all questions, in study order.
        modified: when the content last changed, in seconds.
    """
    data = export(bank, cards, modified).model_dump_json(by_alias=True, exclude_none=True, indent=1)
    schema = Export.model_json_schema(mode="serialization") | {
        "$schema": "https://json-schema.org/draft/2020-12/schema"
    }
    return {
        JSON: (data + "\n").encode(),
        SCHEMA: (json.dumps(schema, indent=2, ensure_ascii=False) + "\n").encode(),
        CSV: csv_text(bank, cards).encode(),
    }


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
    """Return a question with its address, code, output and drawing."""
    question = bank.questions[card.id]
    example = bank.root / EXAMPLES / question.example if question.example else None
    figure = bank.root / FIGURES / f"{question.figure}.svg" if question.figure else None
    files = {"code": example, "output": example and example.with_suffix(".out"), "drawing": figure}
    texts = {name: path.read_text(encoding="utf-8") for name, path in files.items() if path}
    return PublishedQuestion.model_validate(question.model_dump(round_trip=True) | texts | {"link": card.link})


def csv_text(bank: Bank, cards: list[Card]) -> str:
    """Return the table of all questions; its first two columns make a card by themselves."""
    result = io.StringIO()
    table = csv.writer(result)
    table.writerow(COLUMNS)
    for card in cards:
        question = bank.questions[card.id]
        texts = (plain(card.question), plain(card.short), plain(card.key_points), question.answer.strip())
        table.writerow((*texts, bank.categories[question.category].title, question.level, card.link))
    return result.getvalue()
