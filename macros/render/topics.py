"""The topic index: every name of every question from A to Z, and what is asked most."""

from __future__ import annotations

import unicodedata
from collections import defaultdict

from macros.bank.loading import Bank
from macros.bank.models import Question
from macros.render.blocks import bullets, element, join
from macros.render.links import question_link

OTHER = "0–9"
MOST_ASKED = 10


def topic_index(bank: Bank) -> str:
    """Return all names by their first letter, each linked to its question; a name of several questions to each."""
    names = names_of(bank)
    letters: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=sort_key):
        letters[letter_of(name)].append(topic(name, names[name]))
    blocks = [
        join(f"## {letter} {{: #{anchor(letter)} }}", element("div.topics", bullets(items)))
        for letter, items in letters.items()
    ]
    jumps = " ".join(f"[{letter}](#{anchor(letter)})" for letter in letters)
    return join(most_asked(bank), element("div.letters", jumps), *blocks)


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


def topic(name: str, questions: list[Question]) -> str:
    """Return one line of the index."""
    return f"**{escape(name)}** {', '.join(map(question_link, questions))}"


def escape(name: str) -> str:
    """Return a name with the characters that Markdown would read as marks escaped."""
    return "".join(f"\\{character}" if character in r"\`*_[]<>#|~" else character for character in name)


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


def most_asked(bank: Bank) -> str:
    """Return links to the questions that most public lists ask, under a heading; nothing when none was counted."""
    counted = [entry for entry in bank.questions.values() if entry.asked_in]
    asked = sorted(counted, key=lambda entry: -(entry.asked_in or 0))[:MOST_ASKED]
    return join("## Most asked", bullets([question_link(entry) for entry in asked])) if asked else ""
