"""The page of the whole book: every question once, in order, with links that stay in it."""

import re
from collections import Counter
from pathlib import Path

import pytest

from macros.bank.loading import Bank
from macros.publish.pdf import BOOK as CONTENTS
from macros.publish.pdf import ONE_PAGE as BOOK
from tests.support.documents import Built


@pytest.fixture(scope="module")
def book(site: Path) -> Built:
    """The page of the book."""
    return Built(site / BOOK / "index.html")


def test_the_book_holds_every_chapter_and_question_once(bank: Bank, book: Built) -> None:
    counts = Counter(book.ids)
    assert {name: counts[name] for name in bank.questions} == dict.fromkeys(bank.questions, 1)
    assert {name for name in book.ids if name.startswith("chapter-")} == {f"chapter-{name}" for name in bank.categories}
    assert max(counts.values()) == 1


def test_the_contents_have_the_place_of_every_chapter_and_question(bank: Bank, site: Path) -> None:
    contents = Built(site / CONTENTS / "index.html")
    assert [name for name in contents.ids if name in bank.questions] == list(bank.questions)
    assert {f"chapter-{name}" for name in bank.categories} <= set(contents.ids)


def test_questions_stand_in_the_order_of_their_page(bank: Bank, book: Built) -> None:
    order = [f"docs/questions/{name}.md" for name in bank.categories]
    found = [call for page in bank.pages.values() for call in page.calls if call.macro == "question"]
    wanted = [call.argument for call in sorted(found, key=lambda call: order.index(call.file))]
    assert [name for name in book.ids if name in bank.questions] == wanted


def test_what_is_for_the_pages_of_questions_is_left_out(book: Built) -> None:
    html = book.path.read_text(encoding="utf-8")
    assert not re.findall(r'question-controls|question-grade|copy-link|class="report|Related:', html)


def test_links_to_questions_stay_in_the_book(bank: Bank, book: Built) -> None:
    inside = {link[1:] for link in book.references if link.startswith("#")}
    assert set(bank.questions) <= inside <= {*book.ids, "__skip"}
    leaving = [link for link in book.references if re.search(r"questions/[a-z-]+/#", link)]
    assert sorted(link.rpartition("#")[2] for link in leaving) == sorted(bank.questions)


def test_the_book_is_not_the_address_of_a_question(site: Path) -> None:
    assert '<meta name="robots" content="noindex">' in (site / BOOK / "index.html").read_text(encoding="utf-8")
    assert BOOK not in (site / "sitemap.xml").read_text(encoding="utf-8")
    indexes = [path.read_text(encoding="utf-8") for path in site.rglob("*index*.json")]
    assert any("roc-curve" in index for index in indexes)
    assert not [index for index in indexes if f"{BOOK}#" in index]
