"""The shape of the shared data file; `docs/data/questions.schema.json` is made from it."""

import re
from functools import cached_property, partial
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, Self, get_args
from unicodedata import category

import material
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from macros.markup.limits import tangled

ID = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
Id = Annotated[str, Field(pattern=ID, max_length=60, description="kebab-case, never renamed")]
ADDRESS = r"^https?://[A-Za-z0-9][A-Za-z0-9.-]*(?:[/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?$"
ICONS = Path(material.__file__).with_name("templates") / ".icons/material"
LISTS = 31  # public question lists that were read to learn how often something is asked
LENGTHS = {"fundamental": (80, 350), "intermediate": (150, 600), "advanced": (150, 600)}  # of an answer, in words
PART = re.compile(
    r"""(?:\A|(?<=\n\n))\{\{ *(formula|table|figure|example)\( *["']([^"'\n]*)["'] *\) *\}\}[ ]*(?=\n\n|\n?\Z)"""
)
PARTS = {"formula": "formulas", "table": "tables"}  # the sections of the parts that are entries


class Part(NamedTuple):
    """A formula, table, figure or example that stands in an answer, as its call names it."""

    kind: str
    name: str


def between(text: str, least: int, most: int, level: str = "") -> str:
    """Return a text; refuse one that has fewer or more words."""
    words = len(text.split())
    if not least <= words <= most:
        raise ValueError(f"{words} words, should be {least} to {most}{level}")
    return text


def readable(text: str) -> str:
    """Return a text; refuse one with a sign that nobody sees, and one that Markdown would take long to convert."""
    if not text.replace("\n", "").isprintable():
        for sign in text:
            if sign != "\n" and category(sign) in INVISIBLE:
                raise ValueError(f"holds the invisible character U+{ord(sign):04X}; remove it")
    if fault := tangled(text):
        raise ValueError(f"has {fault}; write it in a simpler way")
    return text


def in_one_line(text: str) -> str:
    """Return a text; refuse one with a line break."""
    if len(text.splitlines()) != 1 or text != text.strip():
        raise ValueError("has a line break or outer spaces; write it in one line, or fold it with >-")
    return text


INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # the categories of Unicode
Head = Annotated[str, Field(max_length=300), AfterValidator(readable)]
Text = Annotated[str, Field(min_length=1, max_length=1_000, pattern=r"\S"), AfterValidator(readable)]
LongText = Annotated[str, Field(min_length=1, max_length=6_000, pattern=r"\S"), AfterValidator(readable)]
Short = Annotated[str, Field(min_length=1, max_length=300, pattern=r"\S"), AfterValidator(readable)]
Line = Annotated[Short, AfterValidator(in_one_line)]  # plain text: a sign that Markdown would read is just a sign
Address = Annotated[str, Field(max_length=300, pattern=ADDRESS)]


def among_icons(name: str) -> str:
    """Return the name of an icon; refuse one that the theme does not have."""
    if not (ICONS / f"{name}.svg").is_file():
        raise ValueError(f'"{name}" is no icon of the theme')
    return name


class Entry(BaseModel):
    """What all parts of the data have in common: no unknown field, no silent conversion, no change."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Category(Entry):
    """A page of questions. Categories stand in study order."""

    id: Id
    title: Line
    icon: Annotated[Id, AfterValidator(among_icons), Field(description="a Material Design icon")]
    summary: Annotated[Text, Field(description="one sentence for the home page")]


class Mistake(Entry):
    """A common wrong answer and the right one, with the condition that makes it right."""

    wrong: Text
    right: Text


class FollowUp(Entry):
    """What the interviewer asks next: a question with its answer, or the id of another question."""

    question: Line | None = None
    answer: Text | None = None
    see: Id | None = None

    @model_validator(mode="after")
    def is_one_of_both(self) -> Self:
        """Refuse half a follow-up and one that is both."""
        if (self.question is None) != (self.answer is None) or (self.see is None) == (self.question is None):
            raise ValueError('needs either "question" and "answer", or "see"')
        return self


class Citation(Entry):
    """A source, and the place in it."""

    ref: Id
    where: Annotated[Line | None, Field(description="section, page or function")] = None


class Question(Entry):
    """A question and everything that belongs to its answer."""

    id: Id
    category: Annotated[Id, Field(description="the name of the file; not written by hand")]
    level: Annotated[Literal["fundamental", "intermediate", "advanced"], Field(description="how much it asks")]
    asked_in: Annotated[int | None, Field(ge=1, le=LISTS, description=f"how many of {LISTS} public lists ask it")] = (
        None
    )
    checked: Annotated[
        str | None, Field(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$", description="month of the last check")
    ] = None
    question: Annotated[Line, Field(description="one sentence, as an interviewer says it")]
    aliases: Annotated[list[Line], Field(min_length=1, max_length=60, description="other names for it")]
    asked_as: Annotated[list[Line], Field(max_length=30, description="how one asks who lacks the term")] = []
    short: Annotated[
        Text,
        AfterValidator(partial(between, least=35, most=80)),
        Field(description="the 30-second answer, without formulas"),
    ]
    answer: Annotated[LongText, Field(description="the explanation; a paragraph that is a call becomes a part")]
    key_points: Annotated[list[Text], Field(min_length=3, max_length=6, description="what the interviewer listens for")]
    mistakes: Annotated[list[Mistake], Field(min_length=1, max_length=3, description="wrong and right answers")]
    follow_ups: Annotated[list[FollowUp], Field(min_length=2, max_length=4, description="what is asked next")]
    sources: Annotated[list[Citation], Field(min_length=1, max_length=20, description="at least one primary source")]
    related: Annotated[list[Id], Field(max_length=20, description="ids of questions; the link shows on both")] = []

    @field_validator("answer")
    @classmethod
    def is_as_long_as_its_level_needs(cls, answer: str, fields: ValidationInfo) -> str:
        """Refuse an answer that is too short or too long, its parts not counted."""
        if level := fields.data.get("level"):
            between(PART.sub("", answer), *LENGTHS[level], f" ({level})")
        return answer

    @cached_property
    def parts(self) -> list[Part]:
        """The parts that stand in the answer, in its order."""
        return [Part(*found) for found in PART.findall(self.answer)]

    def named(self, kind: str) -> list[str]:
        """Return the names of the parts of a kind, in the order of the answer."""
        return [part.name for part in self.parts if part.kind == kind]


class Symbol(Entry):
    """A symbol of a formula and its meaning."""

    tex: Text
    meaning: Text


class Formula(Entry):
    """A formula with its legend; proved by a test, or a definition with a reason."""

    id: Id
    name: Line
    tex: Annotated[Text, Field(description="TeX in display style, without delimiters")]
    symbols: Annotated[list[Symbol], Field(min_length=1, max_length=20, description="the legend")]
    reading: Annotated[Line, Field(description="how a person says it aloud")]
    condition: Annotated[Text | None, Field(description="when it holds")] = None
    definition: Annotated[Text | None, Field(description="why no number can check it")] = None


class Table(Entry):
    """A comparison table; the first column heads the rows."""

    id: Id
    title: Line
    columns: Annotated[list[Head], Field(min_length=2, max_length=10, description="the first heads the rows")]
    rows: Annotated[list[list[Text]], Field(min_length=1, max_length=40)]


class Source(Entry):
    """A primary source: a paper, a textbook, or the documentation of a package."""

    id: Id
    kind: Literal["paper", "book", "documentation"]
    authors: Line
    year: Annotated[int | None, Field(ge=1700, le=2100)] = None
    title: Line
    publisher: Annotated[Line | None, Field(description="journal, conference or publisher")] = None
    url: Address


class Data(Entry):
    """A file of the shared data; only the first has categories."""

    categories: list[Category] = []
    questions: list[Question] = []
    formulas: list[Formula] = []
    tables: list[Table] = []
    sources: list[Source] = []


SECTIONS: dict[str, type[Entry]] = {name: get_args(field.annotation)[0] for name, field in Data.model_fields.items()}
SINGULAR = {name: entry.__name__.lower() for name, entry in SECTIONS.items()}
