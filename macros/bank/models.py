"""The shape of the shared data file; `docs/data/questions.schema.json` is made from it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description="kebab-case, never renamed")]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]


def between(least: int, most: int) -> AfterValidator:
    """Return a validator that counts words."""

    def count(text: str) -> str:
        words = len(text.split())
        if not least <= words <= most:
            raise ValueError(f"{words} words, should be {least} to {most}")
        return text

    return AfterValidator(count)


class Entry(BaseModel):
    """What all parts of the data have in common: no unknown field, no silent conversion, no change."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Category(Entry):
    """A page of questions. Categories stand in study order."""

    id: Id
    title: Text
    summary: Annotated[Text, Field(description="one sentence for the home page")]


class Mistake(Entry):
    """A common wrong answer and the right one, with the condition that makes it right."""

    wrong: Text
    right: Text


class FollowUp(Entry):
    """What the interviewer asks next: a question with its answer, or the id of another question."""

    question: Text | None = None
    answer: Text | None = None
    see: Id | None = None

    @model_validator(mode="after")
    def is_one_of_both(self) -> FollowUp:
        """Refuse half a follow-up and one that is both."""
        if (self.question is None) != (self.answer is None) or (self.see is None) == (self.question is None):
            raise ValueError('needs either "question" and "answer", or "see"')
        return self


class Citation(Entry):
    """A source, and the place in it."""

    ref: Id
    where: Annotated[Text | None, Field(description="section, page or function")] = None


class Question(Entry):
    """A question and everything that belongs to its answer."""

    id: Id
    category: Annotated[Id, Field(description="id of the page that it stands on")]
    level: Annotated[Literal["fundamental", "intermediate", "advanced"], Field(description="how much it asks")]
    asked_in: Annotated[int | None, Field(ge=1, le=22, description="how many of 22 public lists ask it")] = None
    question: Annotated[Text, Field(description="one sentence, as an interviewer says it")]
    aliases: Annotated[list[Text], Field(min_length=1, description="other names under which a reader looks for it")]
    short: Annotated[Text, between(35, 80), Field(description="the 30-second answer, without formulas")]
    answer: Annotated[Text, between(120, 350), Field(description="the explanation")]
    formulas: Annotated[list[Id], Field(description="ids, in the order in which they are shown")] = []
    tables: Annotated[list[Id], Field(description="ids, in the order in which they are shown")] = []
    example: Annotated[str | None, Field(pattern=r"^[a-z0-9_]+\.py$", description="a file in docs/examples")] = None
    figure: Annotated[Id | None, Field(description="a file in docs/figures, without .svg")] = None
    key_points: Annotated[list[Text], Field(min_length=3, max_length=6, description="what the interviewer listens for")]
    mistakes: Annotated[list[Mistake], Field(min_length=1, max_length=3, description="wrong and right answers")]
    follow_ups: Annotated[list[FollowUp], Field(min_length=2, max_length=4, description="what is asked next")]
    sources: Annotated[list[Citation], Field(min_length=1, description="at least one primary source")]
    related: Annotated[list[Id], Field(description="ids of other questions; the link shows on both")] = []


class Symbol(Entry):
    """A symbol of a formula and its meaning."""

    tex: Text
    meaning: Text


class Formula(Entry):
    """A formula with its legend; proved by a test, or a definition with a reason."""

    id: Id
    name: Text
    tex: Annotated[Text, Field(description="TeX in display style, without delimiters")]
    symbols: Annotated[list[Symbol], Field(min_length=1, description="the legend")]
    condition: Annotated[Text | None, Field(description="when it holds")] = None
    definition: Annotated[Text | None, Field(description="why no number can check it")] = None


class Table(Entry):
    """A comparison table; the first column heads the rows."""

    id: Id
    title: Text
    columns: Annotated[list[str], Field(min_length=2, description="the first heads the rows")]
    rows: Annotated[list[list[Text]], Field(min_length=1)]


class Source(Entry):
    """A primary source: a paper, a textbook, or the documentation of a package."""

    id: Id
    kind: Literal["paper", "book", "documentation"]
    authors: Text
    year: Annotated[int | None, Field(ge=1700, le=2100)] = None
    title: Text
    publisher: Annotated[Text | None, Field(description="journal, conference or publisher")] = None
    url: Annotated[str, Field(pattern=r"^https?://\S+$")]


class Data(Entry):
    """The shared data file."""

    categories: list[Category]
    questions: list[Question]
    formulas: list[Formula]
    tables: list[Table]
    sources: list[Source]


SECTIONS: dict[str, type[Entry]] = {
    "categories": Category,
    "questions": Question,
    "formulas": Formula,
    "tables": Table,
    "sources": Source,
}
SINGULAR = {"categories": "category", **{name: name[:-1] for name in SECTIONS if name != "categories"}}
