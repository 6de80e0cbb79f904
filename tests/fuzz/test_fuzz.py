"""Mutants of the data files, and hostile texts in every field."""

from collections import Counter
from collections.abc import Callable

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.hostile import texts
from tests.fuzz.mutants import MUTATORS
from tests.fuzz.subjects import DATA, FIRST, PAGE, Subject, html_of, places, renderer_of, with_text
from tests.fuzz.verdicts import check_shown, outcome, structure

PLAIN = {"title", "name", "authors", "publisher", "reading", "aliases", "tex"}
SECTIONS = {"categories": FIRST, "questions": DATA, "formulas": DATA, "tables": DATA, "sources": DATA}


@pytest.mark.parametrize("mutator", MUTATORS)
@given(data=st.data())
def test_a_mutant_is_refused_in_words_or_shown(
    mutator: Callable[[str], st.SearchStrategy[str]], data: st.DataObject, subject: Subject
) -> None:
    file = data.draw(st.sampled_from([DATA, DATA, DATA, FIRST, PAGE]))
    whole = subject.read(file)
    try:
        subject.write(file, data.draw(mutator(whole)))
        if bank := outcome(subject):
            check_shown(bank, "", is_plain=False)
    finally:
        subject.write(file, whole)


@pytest.fixture(scope="module")
def usual(subject: Subject) -> Counter[str]:
    """The structure of what the data becomes as it is."""
    return structure(html_of(renderer_of(subject.load())))


@pytest.mark.parametrize("section", SECTIONS)
@settings(max_examples=max(6, settings().max_examples * 2 // 5))  # 1,000 texts beside 5,000 mutants
@given(data=st.data())
def test_a_hostile_text_is_refused_in_words_or_stands_as_it_is_written(
    section: str, data: st.DataObject, subject: Subject, usual: Counter[str]
) -> None:
    file = SECTIONS[section]
    whole = subject.read(file)
    found = [place for place in places(yaml.safe_load(whole)) if place[0] == section]
    place, text = data.draw(st.sampled_from(found)), data.draw(texts)
    field = next(key for key in reversed(place) if isinstance(key, str))
    is_plain = field in PLAIN or (field == "question" and len(place) == 3)
    try:
        subject.write(file, with_text(whole, place, text))
        if bank := outcome(subject):
            check_shown(bank, text, is_plain=is_plain, usual=usual)
    finally:
        subject.write(file, whole)
