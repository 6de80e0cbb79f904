"""KaTeX can typeset every formula, in display and in the text, and nothing in one ends it early."""

import re
from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.bank.models import Entry, Formula, Table
from macros.bank.prose import markdown_rows, shown
from macros.bank.reading import Place
from macros.markup.fragments import Fragments
from macros.tex.pages import formulas as formulas_in
from macros.tex.typesetting import Tex, typeset
from macros.tools.problems import Problem

FORBIDDEN = (
    (re.compile(r"(?<!\\)(?:\\\\)*%"), "a comment (%)", r"remove it, or write \%"),
    (re.compile(r"(?<!\\)(?:\\\\)*\\[()\[\]]"), r"a delimiter such as \)", "remove it"),
    (
        re.compile(
            r"\\(?:[gex]?def|(?:re)?newcommand|providecommand|(?:future)?let|global|long|@?char)(?![a-zA-Z])|\\[a-zA-Z]*@"
        ),
        "a definition or a character by its number",
        "write it out",
    ),
)


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each formula that KaTeX refuses, or that would end before its end."""
    found = [
        (section, index, *each)
        for section, index, entry in draft.all_entries()
        for each in formulas(draft.fragments, entry)
    ]
    results = typeset(draft.root, {tex for *_, tex in found if not forbidden(tex)})
    for section, index, place, tex in found:
        if refused := forbidden(tex):
            yield draft.problem(section, index, place, f"{place[0]}: TeX holds {refused[0]}", refused[1])
        elif fault := results[tex].error:
            yield draft.problem(section, index, place, f"{place[0]}: broken TeX: {fault}", "mend the formula")


def forbidden(tex: Tex) -> tuple[str, str] | None:
    """Return what a formula must not hold, and the remedy."""
    return next(((fault, remedy) for pattern, fault, remedy in FORBIDDEN if pattern.search(tex.source)), None)


def formulas(fragments: Fragments, entry: Entry) -> Iterator[tuple[Place, Tex]]:
    """Yield every formula of an entry as its page will hold it, with its place."""
    for place, text, _ in shown(entry):
        for tex in sorted(formulas_in(fragments.html(text))):
            yield place, tex
    if isinstance(entry, Table):
        for tex in sorted(formulas_in(fragments.html(markdown_rows(entry)))):
            yield ("rows",), tex
    if isinstance(entry, Formula):
        yield ("tex",), Tex(entry.tex.strip(), display=True)
        for number, symbol in enumerate(entry.symbols):
            yield ("symbols", number, "tex"), Tex(symbol.tex.strip(), display=False)
