"""The whole book in a browser, and the PDF of a small one with outline, tags, page numbers and links."""

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from macros.bank.loading import Bank, load
from macros.publish.offline import SCRIPT, integrity
from macros.publish.pdf import BOOK, LINK, ONE_PAGE, PDF, make
from tests.support.projects import make_project, must_build

ADDRESS = "https://site.example/"
pytestmark = pytest.mark.xdist_group("book")  # one worker prints it, once
# The answers of each question on a page, by its id: the text with all that is opened, without what scripts add.
ANSWERS = """(kind) => Object.fromEntries([...document.querySelectorAll(kind)].map((question) => [
  question.querySelector("h2, h3").id,
  [...question.children].filter((part) => part.matches("h2, h3, details")).map((part) => {
    const copy = part.cloneNode(true);
    copy.querySelectorAll(".landmarks, .minutes").forEach((help) => help.remove());
    return copy.textContent.replace(/\\s+/g, " ").trim();
  }),
]))"""
SKIPPED = """() => {
  const levels = [...document.querySelectorAll(".md-content :is(h1, h2, h3, h4, h5, h6)")].map((h) => +h.tagName[1]);
  return levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
}"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project with its site: the whole book has 800 pages, which take minutes to print and to read."""
    root = make_project(tmp_path_factory.mktemp("book"))
    must_build(root, root / "site", SITE_URL=ADDRESS)
    return root


@pytest.fixture(scope="module")
def small(root: Path) -> Bank:
    """The data of the small project."""
    return load(root)


@pytest.fixture(scope="module")
def published(browser: Browser, small: Bank, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the site of the small project with the PDFs."""
    target = tmp_path_factory.mktemp("published") / "site"
    shutil.copytree(root / "site", target)
    make(browser, small, target)
    return target


@pytest.fixture(scope="module")
def pdf(published: Path) -> PdfReader:
    """The PDF of the book."""
    return PdfReader(published / PDF)


@pytest.fixture(scope="module")
def texts(pdf: PdfReader) -> list[str]:
    """The text of each page of the PDF."""
    return [page.extract_text() for page in pdf.pages]


def titles(outline: list[object]) -> Iterator[str]:
    """Yield the titles of an outline, those inside others too."""
    for item in outline:
        if isinstance(item, list):
            yield from titles(item)
        else:
            yield str(item["/Title"])  # type: ignore[index]


def without_markup(text: str) -> str:
    """Return the words of a question."""
    return re.sub(r"[`*]", "", text)


def test_the_book_says_what_the_pages_say(bank: Bank, page: Page, site_url: str) -> None:
    on_pages: dict[str, list[str]] = {}
    introductions = {}
    for category in bank.categories:
        page.goto(f"{site_url}questions/{category}/")
        on_pages |= page.evaluate(ANSWERS, ".question")
        introductions[category] = page.locator(".md-content h1 + p").text_content()
    page.goto(site_url + ONE_PAGE)
    for category, introduction in introductions.items():
        assert page.locator(f"#chapter-{category} + p").text_content() == introduction
    assert page.evaluate(ANSWERS, ".entry") == on_pages
    assert on_pages.keys() == bank.questions.keys()
    assert all(len(parts) == 3 for parts in on_pages.values())


def test_the_book_is_open_and_quiet(page: Page, site_url: str) -> None:
    page.goto(site_url + ONE_PAGE)
    assert page.locator(".entry details").count() == page.locator(".entry details[open]").count() > 0
    assert not page.evaluate(SKIPPED)
    expect(page.locator("h1")).to_be_visible()
    page.locator(".contents a", has_text="ROC").click()
    expect(page.locator("#roc-curve")).to_be_in_viewport()


def test_the_pdf_has_every_question_in_its_outline(small: Bank, pdf: PdfReader) -> None:
    found = set(titles(pdf.outline))  # type: ignore[arg-type]
    wanted = [category.title for category in small.categories.values()]
    wanted += [without_markup(question.question) for question in small.questions.values()]
    assert not [title for title in wanted if title not in found], sorted(found)


def test_the_outline_goes_from_chapters_to_questions(small: Bank, pdf: PdfReader) -> None:
    _, (_, *inside) = pdf.outline  # the title of the book, and below it the contents and the chapters
    nested = {
        str(chapter["/Title"]): sum(not isinstance(entry, list) for entry in entries)
        for chapter, entries in pairwise(inside)
        if isinstance(entries, list)
    }
    assert nested == {kind.title: len(small.questions_of(name)) for name, kind in small.categories.items()}


def tags(node: Any) -> Iterator[DictionaryObject]:
    """Yield the elements of a tagged PDF below one of them."""
    found = node.get_object()
    for part in found if isinstance(found, list) else [found]:
        if isinstance(part.get_object(), DictionaryObject):
            yield part.get_object()
            if "/K" in part.get_object():
                yield from tags(part.get_object()["/K"])


def test_the_tags_tell_headings_tables_and_figures(small: Bank, pdf: PdfReader) -> None:
    found = list(tags(pdf.root_object["/StructTreeRoot"]))
    kinds = Counter(str(tag.get("/S")) for tag in found)
    assert kinds["/H3"] == len(small.questions)
    assert kinds["/Table"] >= len(small.tables)
    described = [tag for tag in found if tag.get("/S") == "/Figure" and tag.get("/Alt")]
    assert len(described) == sum(len(question.named("figure")) for question in small.questions.values())


def test_the_pdf_is_tagged_and_says_its_language(pdf: PdfReader) -> None:
    root = pdf.root_object
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert "/StructTreeRoot" in root
    assert str(root["/Lang"]) == "en"
    assert pdf.metadata
    assert "Ground Truth" in str(pdf.metadata.title)


def test_the_pdf_has_page_numbers_and_answers(small: Bank, texts: list[str]) -> None:
    count = len(texts)
    assert count > len(small.questions)
    assert not [number for number, text in enumerate(texts, 1) if f"page {number} of {count}" not in text]
    assert sum(text.count("What the interviewer listens for") for text in texts) == len(small.questions)


def test_the_pdf_prints_no_address_beside_a_link_inside_it(texts: list[str]) -> None:
    text = "".join("".join(texts).split())
    assert "questions/metrics/#accuracy" in text
    assert f"{ONE_PAGE}#" not in text


def test_the_links_of_the_pdf_lead_to_the_published_site(small: Bank, pdf: PdfReader) -> None:
    actions = [
        note.get_object()["/A"] for page in pdf.pages for note in page.get("/Annots", []) if "/A" in note.get_object()
    ]
    targets = {str(action["/URI"]) for action in actions if "/URI" in action}
    assert {f"{ADDRESS}questions/{entry.category}/#{entry.id}" for entry in small.questions.values()} <= targets
    assert not [target for target in targets if not target.startswith(("http://", "https://"))]


def test_the_pdf_is_linked_only_where_it_is(root: Path, published: Path) -> None:
    assert LINK not in (root / "site" / BOOK / "index.html").read_text(encoding="utf-8")
    assert LINK in (published / BOOK / "index.html").read_text(encoding="utf-8")
    assert (published / BOOK / "../../downloads/ground-truth.pdf").is_file()


def test_the_page_that_links_the_pdf_is_the_one_that_is_saved(published: Path) -> None:
    page = f"{BOOK}index.html"
    assert f'"{page}": "{integrity((published / page).read_bytes())}"' in (published / SCRIPT).read_text("utf-8")


def test_each_category_has_a_pdf_with_open_answers_and_the_downloads_list_them_all(
    small: Bank, published: Path, root: Path
) -> None:
    page = (published / "study/downloads/index.html").read_text(encoding="utf-8")
    listed = re.findall(r'href="\.\./\.\./(downloads/[^"]+\.pdf)" download>', page)
    assert listed == [PDF.as_posix(), *(f"downloads/ground-truth-{name}.pdf" for name in small.categories)]
    assert ".pdf" not in (root / "site" / "study/downloads/index.html").read_text(encoding="utf-8")
    for name in small.categories:
        found = PdfReader(published / f"downloads/ground-truth-{name}.pdf")
        texts = [sheet.extract_text() for sheet in found.pages]
        points = sum(text.count("What the interviewer listens for") for text in texts)
        assert points == len(small.questions_of(name)), name
        assert f"page 1 of {len(texts)}" in texts[0]


def test_a_pdf_is_made_from_a_fresh_site_only(browser: Browser, small: Bank, published: Path) -> None:
    with pytest.raises(ValueError, match="build the site first"):
        make(browser, small, published)
