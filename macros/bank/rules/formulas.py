"""KaTeX can typeset every formula, in display and in the text."""

from __future__ import annotations

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.models import Formula
from macros.bank.prose import inline_tex, prose
from macros.bank.reading import Place
from macros.tex.typesetting import Tex, typeset
from macros.tools.problems import Problem

Found = tuple[str, int, Place, Tex]


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each formula that KaTeX refuses."""
    found = list(formulas(draft))
    results = typeset(draft.root, {tex for *_, tex in found})
    for section, index, place, tex in found:
        if fault := results[tex].error:
            yield draft.problem(section, index, place, f"{place[0]}: broken TeX: {fault}", "mend the formula")


def formulas(draft: Draft) -> Iterator[Found]:
    """Yield every formula of the data, with its place."""
    for section, entries in draft.entries.items():
        for index, entry in entries:
            for place, text in prose(entry):
                for source in inline_tex(text):
                    yield section, index, place, Tex(source, display=False)
            if isinstance(entry, Formula):
                yield section, index, ("tex",), Tex(entry.tex, display=True)
                for number, symbol in enumerate(entry.symbols):
                    yield section, index, ("symbols", number, "tex"), Tex(symbol.tex, display=False)
