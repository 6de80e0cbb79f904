"""The topic index: every name of every question from A to Z, and what is asked most."""

import unicodedata
from collections import defaultdict

from macros.bank.loading import Bank
from macros.bank.models import Question
from macros.render.headings import heading, join
from macros.render.renderer import Renderer

OTHER = "0–9"
MOST_ASKED = 10


def topic_index(renderer: Renderer) -> str:
    """Return all names by their first letter, each linked to its question; a name of several questions to each."""
    names = names_of(renderer.bank)
    letters: defaultdict[str, list[tuple[str, list[Question]]]] = defaultdict(list)
    for name in sorted(names, key=sort_key):
        letters[letter_of(name)].append((name, names[name]))
    blocks = [
        join(heading(2, letter, anchor(letter)), renderer.render("lists", "topics", found))
        for letter, found in letters.items()
    ]
    jumps = renderer.render("lists", "jumps", [(letter, anchor(letter)) for letter in letters])
    return join(most_asked(renderer), jumps, *blocks)


def names_of(bank: Bank) -> dict[str, list[Question]]:
    """Return the questions of each alias; aliases that differ in case only are one."""
    names: dict[str, list[Question]] = {}
    spelling: dict[str, str] = {}
    for question in bank.questions.values():
        for alias in question.aliases:
            known = names.setdefault(spelling.setdefault(alias.casefold(), alias), [])
            if question not in known:
                known.append(question)
    return names


def sort_key(name: str) -> tuple[bool, str]:
    """Return what a name is sorted by: letters before the rest, without accents and case."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    return letter_of(name) == OTHER, folded


def letter_of(name: str) -> str:
    """Return the heading under which a name stands."""
    first: str = unicodedata.normalize("NFKD", name)[0].upper()
    return first if "A" <= first <= "Z" else OTHER


def anchor(letter: str) -> str:
    """Return the anchor of a letter."""
    return "letter-other" if letter == OTHER else f"letter-{letter.lower()}"


def most_asked(renderer: Renderer) -> str:
    """Return links to the questions that most public lists ask, under a heading; nothing when none was counted."""
    counted = [entry for entry in renderer.bank.questions.values() if entry.asked_in]
    asked = sorted(counted, key=lambda entry: -(entry.asked_in or 0))[:MOST_ASKED]
    return join("## Most asked", renderer.render("lists", "questions", asked)) if asked else ""
