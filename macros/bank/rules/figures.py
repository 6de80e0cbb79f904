"""Every figure that a question names is drawn, and every drawing is named."""

from __future__ import annotations

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.problems import Problem, did_you_mean

FIGURES = "docs/figures"


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each figure that is missing, and each that no question shows."""
    drawn = sorted(path.stem for path in (draft.root / FIGURES).glob("*.svg"))
    for index, question in draft.entries["questions"]:
        for name in question.named("figure"):
            if name not in drawn:
                remedy = did_you_mean(name, drawn, "draw it with `make figures`")
                yield draft.problem("questions", index, ("answer",), f'unknown figure "{name}"', remedy)
    named = {name for _, question in draft.entries["questions"] for name in question.named("figure")}
    if draft.is_complete():
        for name in drawn:
            if name not in named:
                yield Problem(
                    f"{FIGURES}/{name}.svg", 1, "", "no question shows it", "show it in an answer, or remove it"
                )
