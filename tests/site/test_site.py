"""The built site is whole: every question once, every link and asset there, nothing left of the source."""

import json
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from macros.bank.loading import Bank
from tests.support.documents import Built
from tests.support.pages import ADDRESSES, BOOK, SHEET
from tests.support.projects import REPOSITORY, ROOT, make_project, must_build
from tests.support.servers import PREFIX


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Built]:
    """Return all pages by their address below the site."""
    return {address(site, path): Built(path) for path in sorted(site.rglob("*.html"))}


def address(site: Path, path: Path) -> str:
    """Return the address of a file below the site."""
    return path.relative_to(site).as_posix().removesuffix("index.html")


def test_every_question_is_on_exactly_one_page(bank: Bank, pages: dict[str, Built]) -> None:
    anchors = Counter(anchor for name, page in pages.items() if name.startswith("questions/") for anchor in page.ids)
    assert {name: anchors[name] for name in bank.questions} == dict.fromkeys(bank.questions, 1)


def test_every_question_of_the_sources_is_answered(bank: Bank, pages: dict[str, Built]) -> None:
    slugs = json.loads((ROOT / "tests/site/source-slugs.json").read_text(encoding="utf-8"))
    assert len(slugs) == 52
    for source, slug in slugs.items():
        category = bank.questions[slug].category
        assert slug in pages[f"questions/{category}/"].ids, source


def test_browsers_look_at_every_page(bank: Bank, pages: dict[str, Built]) -> None:
    sheets = {f"reference/formulas/{name}/" for name in bank.by_category("formulas")}
    assert pages.keys() == {*ADDRESSES, *sheets}


def test_ids_are_unique_on_every_page(pages: dict[str, Built]) -> None:
    twice = {name: [anchor for anchor, count in Counter(page.ids).items() if count > 1] for name, page in pages.items()}
    assert not {name: anchors for name, anchors in twice.items() if anchors}


def test_every_link_and_asset_inside_the_site_exists(site: Path, pages: dict[str, Built]) -> None:
    missing = [
        f"{name}: {reference}"
        for name, page in pages.items()
        for reference in page.references
        if not resolves(site, pages, name, reference)
    ]
    assert not missing


def resolves(site: Path, pages: dict[str, Built], name: str, reference: str) -> bool:
    """Tell whether a reference leads out of the site, or to a file and an anchor that exist."""
    base = f"http://127.0.0.1{PREFIX}{name}"
    target, anchor = urldefrag(urljoin(base, reference))
    parts = urlsplit(target)
    if parts.scheme not in ("http", "https") or parts.hostname != "127.0.0.1":
        return True
    inside = unquote(parts.path).removeprefix(PREFIX)
    if inside in pages:
        return not anchor or anchor.startswith("__") or unquote(anchor) in pages[inside].ids
    return (site / inside).is_file()


def test_pages_that_stand_in_no_menu_lead_back_and_on(pages: dict[str, Built]) -> None:
    ways = {"md-path__link", "md-footer__link--prev", "md-footer__link--next"}
    assert all(ways <= set(pages[name].classes) for name in (SHEET, BOOK))


def test_a_broken_link_would_be_found(site: Path, pages: dict[str, Built]) -> None:
    assert resolves(site, pages, "", "questions/evaluation-metrics/#roc-curve")
    assert not resolves(site, pages, "", "questions/evaluation-metrics/#roc")
    assert not resolves(site, pages, "", "questions/metrics/")


def test_nothing_of_the_source_is_left(pages: dict[str, Built]) -> None:
    for name, page in pages.items():
        if name != "about/writers-guide/":
            assert not re.findall(r"\{\{|\{%|\\\(|\\\[|///", " ".join(page.text)), name
        assert "arithmatex" not in page.classes, name


def test_every_page_describes_itself(pages: dict[str, Built]) -> None:
    for name, page in pages.items():
        html = page.path.read_text(encoding="utf-8")
        for pattern in (
            r"<title>[^<]+</title>",
            r'<meta name="description" content="[^"]+"',
            r'<meta property="og:image"',
        ):
            assert re.search(pattern, html), (name, pattern)


def test_links_from_reference_pages_lead_back(bank: Bank, pages: dict[str, Built]) -> None:
    places = {f"formulas/{category}": entries for category, entries in bank.by_category("formulas").items()}
    places |= {"tables": list(bank.tables.values()), "sources": list(bank.sources.values())}
    for name, section in places.items():
        page = pages[f"reference/{name}/"]
        assert {entry.id for entry in section} <= set(page.ids)
        used = {question.id for entry in section for question in bank.users[name.partition("/")[0], entry.id]}
        linked = {urldefrag(reference).fragment for reference in page.references}
        assert used <= linked


def test_the_home_page_lists_every_category_with_its_number_of_questions(bank: Bank, pages: dict[str, Built]) -> None:
    text = " ".join(" ".join(pages[""].text).split())  # blocks stand apart
    for name, category in bank.categories.items():
        count = len(bank.questions_of(name))
        assert f"{category.title} {count} question{'s' * (count != 1)} {category.summary}" in text


def test_related_questions_are_linked_both_ways(bank: Bank) -> None:
    related = {name: {other.id for other in others} for name, others in bank.related.items()}
    assert any(related.values())
    assert all(name in related[other] for name, others in related.items() for other in others)


def test_an_error_report_carries_the_id_of_the_question(pages: dict[str, Built]) -> None:
    reports = [link for link in pages["questions/evaluation-metrics/"].references if link.startswith(REPOSITORY)]
    assert f"{REPOSITORY}/issues/new?template=error.yml&title=Error%20in%20roc-curve&question=roc-curve" in reports


def test_the_sitemap_names_the_address_of_the_site(site: Path) -> None:
    assert f"{PREFIX}questions/evaluation-metrics/</loc>" in (site / "sitemap.xml").read_text(encoding="utf-8")


def test_without_a_repository_nothing_leads_to_it(tmp_path: Path) -> None:
    must_build(make_project(tmp_path), tmp_path / "site", REPOSITORY_URL="")
    html = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert "md-copyright" in html
    assert "Source code" not in html


def test_the_same_input_gives_the_same_bytes(site: Path, site_url: str, tmp_path: Path) -> None:
    again = tmp_path / "again"
    must_build(ROOT, again, SITE_URL=site_url, REPOSITORY_URL=REPOSITORY)
    first, second = (
        {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        for root in (site, again)
    )
    assert first.keys() == second.keys()
    assert not [path for path in first if first[path] != second[path]]
