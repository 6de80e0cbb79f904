"""What the data must fulfil beyond its shape: one rule, one module, each with a function `problems(draft)`."""

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.rules import (
    examples,
    figures,
    formulas,
    order,
    page_texts,
    pages,
    parts,
    proofs,
    references,
    sentences,
    tables,
    text,
    unused,
)
from macros.tools.problems import Problem

RULES = (
    *(parts, order, references, unused, text, sentences, tables),
    *(pages, page_texts, examples, figures, formulas, proofs),
)


def all_problems(draft: Draft) -> Iterator[Problem]:
    """Yield what any rule finds."""
    for rule in RULES:
        yield from rule.problems(draft)
