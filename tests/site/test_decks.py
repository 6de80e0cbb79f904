"""The Anki decks in Anki itself: import, import again, import after an edit and after a category has a new title."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.scheduler.v3 import CardAnswer, Scheduler

from macros.bank.loading import Bank
from macros.downloads.apkg import Note, package
from macros.downloads.decks import ALL, deck_file
from macros.downloads.notetypes import FIELDS, hashed_id, note_type
from tests.support.projects import edit, make_project, must_build

if TYPE_CHECKING:
    from anki.cards import Card  # imported first, it fails: its modules import each other

DATA = "docs/data/metrics.yml"
EARLY, LATE = "1700000000", "1700000001"


class Imported(NamedTuple):
    """How many notes an import found, by what it did with them."""

    new: int
    updated: int
    same: int
    refused: int


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """An empty collection of a reader."""
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def take(collection: Collection, file: Path) -> Imported:
    """Import a deck with the options that Anki proposes."""
    options = ImportAnkiPackageOptions()
    log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(file), options=options)).log
    refused = (log.conflicting, log.missing_notetype, log.missing_deck, log.empty_first_field, log.first_field_match)
    return Imported(len(log.new), len(log.updated), len(log.duplicate), sum(map(len, refused)))


def built(root: Path, time: str) -> Path:
    """Build a project as of a time; return the deck of all its questions."""
    site = root.parent / f"site-{time}"
    must_build(root, site, SOURCE_DATE_EPOCH=time)
    return site / "downloads" / ALL


def card_of(collection: Collection, question: str) -> "Card":
    """Return the card of a question."""
    (number,) = collection.db.list(  # type: ignore[union-attr]
        "SELECT cards.id FROM cards JOIN notes ON notes.id = nid WHERE guid = ?", f"ground-truth-{question}"
    )
    return collection.get_card(number)


def review(collection: Collection, question: str) -> None:
    """Grade the card of a question as good."""
    card = card_of(collection, question)
    card.start_timer()
    scheduler = collection.sched
    assert isinstance(scheduler, Scheduler)
    states = collection._backend.get_scheduling_states(card.id)
    scheduler.answer_card(scheduler.build_answer(card=card, states=states, rating=CardAnswer.GOOD))


def history(collection: Collection, question: str) -> tuple[object, ...]:
    """Return what Anki knows of the reviews of a question."""
    card = card_of(collection, question)
    log = collection.db.all("SELECT * FROM revlog WHERE cid = ?", card.id)  # type: ignore[union-attr]
    return (card.id, card.did, card.due, card.ivl, card.reps, card.queue, card.type, log)


def decks(collection: Collection) -> dict[str, int]:
    """Return the decks and how many cards each holds, those below it included."""
    names = [deck.name for deck in collection.decks.all_names_and_ids()]
    return {name: len(collection.find_cards(f'deck:"{name}"')) for name in names}


def test_first_import_brings_every_question_in_study_order(collection: Collection, bank: Bank, site: Path) -> None:
    assert take(collection, site / "downloads" / ALL) == (len(bank.questions), 0, 0, 0)
    sizes = {f"Ground Truth::{kind.title}": len(bank.questions_of(name)) for name, kind in bank.categories.items()}
    assert decks(collection) == {"Default": 0, "Ground Truth": len(bank.questions)} | sizes
    guids: list[str] = collection.db.list("SELECT guid FROM notes JOIN cards ON nid = notes.id ORDER BY due")  # type: ignore[union-attr]
    order = [bank.questions[guid.removeprefix("ground-truth-")].category for guid in guids]
    assert order == sorted(order, key=list(bank.categories).index)
    metrics = [guid for guid, category in zip(guids, order, strict=True) if category == "evaluation-metrics"]
    assert metrics[0] == "ground-truth-confusion-matrix"
    assert "ok" in collection.fix_integrity()[0].lower() or collection.fix_integrity()[1]


def test_a_card_asks_and_answers(collection: Collection, bank: Bank, site: Path) -> None:
    take(collection, site / "downloads" / ALL)
    for name, question in bank.questions.items():
        note = card_of(collection, name).note()
        filled = dict(note.items())
        assert [field for field in FIELDS if not filled[field]] == [field for field in FIELDS if "Spare" in field]
        assert set(note.tags) == {f"ground-truth::{question.category}", f"ground-truth::{question.level}"}
        assert filled["Link"].endswith(f"/ground-truth/questions/{question.category}/#{name}")
        assert filled["Full answer"].count('class="formula"') == len(question.named("formula"))
        assert filled["Full answer"].count('class="comparison"') == len(question.named("table"))
        assert filled["Full answer"].count("<svg") == len(question.named("figure"))
        assert filled["Full answer"].count('class="language-python') == len(question.named("example"))
        assert filled["Common wrong answers"].count('class="mistake"') == len(question.mistakes)
        shown = card_of(collection, name).render_output()
        assert filled["Question"] in shown.question_text
        assert filled["Short answer"] not in shown.question_text
        assert all(filled[part] in shown.answer_text for part in FIELDS if "Spare" not in part)


def test_every_link_of_a_card_is_a_full_address(collection: Collection, site: Path) -> None:
    take(collection, site / "downloads" / ALL)
    fields = "".join(collection.db.list("SELECT flds FROM notes"))  # type: ignore[union-attr]
    links = [part.partition('"')[0] for part in fields.split(' href="')[1:]]
    assert len(links) > 100
    assert not [link for link in links if not link.startswith(("http://", "https://"))]


def test_the_same_file_again_brings_nothing(collection: Collection, bank: Bank, site: Path) -> None:
    take(collection, site / "downloads" / ALL)
    before = decks(collection)
    assert take(collection, site / "downloads" / ALL) == (0, 0, len(bank.questions), 0)
    assert decks(collection) == before


def test_the_deck_of_a_category_is_part_of_the_deck_of_all(collection: Collection, bank: Bank, site: Path) -> None:
    count = len(bank.questions_of("evaluation-metrics"))
    assert take(collection, site / "downloads" / deck_file("evaluation-metrics")) == (count, 0, 0, 0)
    assert decks(collection) == {"Default": 0, "Ground Truth": count, "Ground Truth::Evaluation metrics": count}
    assert take(collection, site / "downloads" / ALL) == (len(bank.questions) - count, 0, count, 0)
    for name in bank.categories:
        assert take(collection, site / "downloads" / deck_file(name)).new == 0
    assert collection.card_count() == len(bank.questions)


def test_an_edit_is_taken_over_and_the_history_survives(collection: Collection, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    old = built(root, EARLY)
    assert take(collection, old) == (2, 0, 0, 0)
    review(collection, "accuracy")
    before = history(collection, "accuracy")
    edit(root, DATA, "name: Accuracy", "name: Share of right answers")
    new = built(root, LATE)
    assert take(collection, new) == (0, 2, 0, 0)
    assert history(collection, "accuracy") == before
    assert before[-1]
    assert "Share of right answers" in card_of(collection, "accuracy").note()["Full answer"]
    assert (collection.note_count(), collection.card_count()) == (2, 2)
    assert [kind.name for kind in collection.models.all_names_and_ids()].count("Ground Truth question") == 1
    assert take(collection, old) == (0, 0, 2, 0)
    assert "Share of right answers" in card_of(collection, "accuracy").note()["Full answer"]


def test_a_new_look_is_taken_over(collection: Collection, tmp_path: Path) -> None:
    note = Note("one", "metrics", 1, ("tag",), ("one", *[""] * (len(FIELDS) - 1)))
    for number, css in enumerate((".card { color: red }", ".card { color: blue }"), 1):
        (tmp_path / "deck.apkg").write_bytes(package(note_type(css, number), {"metrics": "Metrics"}, [note], number))
        take(collection, tmp_path / "deck.apkg")
        collection.models._clear_cache()
        assert card_of(collection, "one").render_output().css == css


def test_a_new_title_of_a_category_moves_and_doubles_nothing(collection: Collection, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    take(collection, built(root, EARLY))
    review(collection, "error")
    before = history(collection, "error")
    edit(root, "docs/data/questions.yml", "title: Metrics", "title: Measures")
    assert take(collection, built(root, LATE)) == (0, 2, 0, 0)
    assert history(collection, "error") == before
    sizes = {"Ground Truth::Metrics": 2, "Ground Truth::Measures": 0}
    assert decks(collection) == {"Default": 0, "Ground Truth": 2} | sizes
    note = card_of(collection, "error").note()
    assert note["Category"] == "Measures"
    assert note.tags == ["ground-truth::fundamental", "ground-truth::metrics"]


def test_a_new_id_of_a_category_moves_and_doubles_nothing(collection: Collection, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    take(collection, built(root, EARLY))
    review(collection, "error")
    before = history(collection, "error")
    edit(root, "docs/data/questions.yml", "id: metrics", "id: measures")
    (root / DATA).rename(root / "docs/data/measures.yml")
    edit(root, "mkdocs.yml", "questions/metrics.md", "questions/measures.md")
    (root / "docs/questions/metrics.md").rename(root / "docs/questions/measures.md")
    assert take(collection, built(root, LATE)) == (0, 2, 0, 0)
    assert history(collection, "error") == before
    assert collection.card_count() == 2
    note = card_of(collection, "error").note()
    assert note.tags == ["ground-truth::fundamental", "ground-truth::measures"]
    assert note["Link"].endswith("/questions/measures/#error")


def test_what_readers_have_in_their_collections_is_frozen() -> None:
    kind = note_type("", 0)
    assert (kind["id"], kind["tmpls"][0]["id"]) == (1511429186310, 1542946706197)
    assert [field["id"] for field in kind["flds"]] == [
        *(1510856032402, 1507571009358, 1577946515808, 1535428053482, 1523424687966, 1526776160017),
        *(1552992090431, 1568443867943, 1503880497243, 1524105094621, 1544931629686, 1596256763888),
        *(1574813192111, 1511113885710, 1515282563728, 1501048635312),
    ]
    assert hashed_id("note", "accuracy") == 1515451669434
    assert hashed_id("card", "accuracy") == 1519319179678
    assert (hashed_id("deck", ""), hashed_id("deck", "metrics")) == (1545202171919, 1554343174846)


def test_a_deck_has_the_same_bytes_twice(bank: Bank) -> None:
    notes = [Note(name, "metrics", 1, ("tag",), (name, *[""] * (len(FIELDS) - 1))) for name in bank.questions]
    first, second = (package(note_type("", 5), {"metrics": "Metrics"}, notes, 5) for _ in range(2))
    assert first == second


def test_no_two_questions_share_an_id(bank: Bank) -> None:
    for kind in ("note", "card"):
        assert len({hashed_id(kind, name) for name in bank.questions}) == len(bank.questions)
