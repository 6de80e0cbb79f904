"""No sentence of an answer tires: none has more than 30 words."""

import re
from collections.abc import Iterator
from functools import cache

from macros.bank.drafts import Draft
from macros.bank.models import PART
from macros.bank.prose import CODE, INLINE_TEX
from macros.tools.problems import Problem

LONGEST = 30
BLOCK = re.compile(r"\n\s*\n|\n\s*(?:[-*]|\d+\.)\s+")
END = re.compile(r"(?<=[.!?])[\"')*]*\s+(?=[\"'(*]*[A-Z0-9])")


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each sentence of a short or full answer that is too long."""
    for index, question in draft.entries["questions"]:
        for field in ("short", "answer"):
            for words in long_sentences(getattr(question, field)):
                start = " ".join(words[:6])
                fault = f'{field}: {len(words)} words in the sentence that begins with "{start}"'
                yield draft.problem("questions", index, (field,), fault, f"make two of it; {LONGEST} are the most")


@cache  # a server checks the same texts again after each edit
def long_sentences(text: str) -> tuple[list[str], ...]:
    """Return the words of each long sentence of a text, its parts left out; code or a formula counts as one word."""
    plain = CODE.sub("Code", INLINE_TEX.sub("x", PART.sub("", text)))
    sentences = (sentence.split() for block in BLOCK.split(plain) for sentence in END.split(block.strip()))
    return tuple(words for words in sentences if len(words) > LONGEST)
