"""What the site promises holds in Firefox and WebKit too, where they are installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.engines import ENGINES, Engine, find
from tests.support.networks import Network
from tests.support.reviews import ALGORITHMS, KEY

OPEN = "document.querySelector('#naive-bayes').closest('.question').querySelector('.full-answer')"
SMUGGLED = """const made = document.createElement("script");
made.textContent = "window.ran = true";
document.body.append(made);
return window.ran ?? false"""


@pytest.fixture(scope="module", params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in ENGINES])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A browser of another engine; without it the test is left out."""
    run, _, packages = ENGINES[request.param]
    program = find(request.param)
    if program is None:
        pytest.skip(f"no {request.param}: apt-get install {packages}")
    with run(program, tmp_path_factory.mktemp(request.param)) as running:
        yield running


def test_a_reader_opens_an_answer_goes_on_and_comes_back(engine: Engine, site_url: str) -> None:
    engine.open(site_url + ALGORITHMS)
    engine.wait("customElements.get('question-grade') && window.__md_scope")
    assert engine.run(SMUGGLED) is False
    engine.run(f"{OPEN}.querySelector('summary').click()")
    engine.wait(f"{OPEN}.open && {OPEN}.querySelector('.katex-html').getBoundingClientRect().width > 20")
    assert engine.run("await document.fonts.ready; return document.fonts.check('16px KaTeX_Main')")
    engine.run("window.kept = true")
    engine.press("Experimentation", ".md-nav__link")
    engine.wait("document.querySelector('h1').textContent.startsWith('Experimentation') && window.kept")
    engine.run("history.back()")
    engine.wait(f"document.querySelector('#naive-bayes') && {OPEN}.open")


def test_the_search_answers(engine: Engine, site_url: str) -> None:
    engine.open(site_url)
    engine.wait("document.querySelector('search-box')?.matches(':defined')")
    engine.run("shown('[data-md-component=search-query]').focus()")
    engine.run(
        "const box = shown('[data-md-component=search-query]'); box.value = 'roc curve';"
        "box.dispatchEvent(new InputEvent('input', { bubbles: true }))"
    )
    engine.wait("document.querySelector('#search-results ol a')?.href.endsWith('#roc-curve')")


def test_a_review_is_stored_and_counts_on_the_next_page(engine: Engine, site_url: str) -> None:
    engine.open(site_url + "study/review/")
    engine.run("localStorage.clear()")
    engine.press("Start")
    engine.press("Show answer")
    engine.wait("shown('.study-answer .full-answer')")
    engine.press("Good")
    engine.wait("localStorage.getItem(given[0])?.includes('\"grade\":3')", KEY)
    engine.open(site_url)
    engine.wait("shown('study-tally')?.textContent.includes('1 graded')")


def test_an_interview_ends_with_a_report(engine: Engine, site_url: str) -> None:
    engine.open(site_url + "study/interview/")
    engine.press("Start")
    engine.wait("shown('mock-interview textarea')")
    engine.run("shown('mock-interview textarea').value = 'My answer'")
    engine.press("Done")
    engine.press("Compare")
    engine.wait("shown('mock-interview h2, mock-interview h3', 'Your answer')")


def test_answers_are_open_on_paper(engine: Engine, site_url: str) -> None:
    engine.open(site_url + ALGORITHMS)
    engine.wait("customElements.get('question-grade')")
    engine.run("dispatchEvent(new Event('beforeprint'))")
    assert engine.run("return [...document.querySelectorAll('.question details')].every((answer) => answer.open)")


def test_a_visited_site_opens_without_a_network(engine: Engine, network: Network) -> None:
    engine.open(network.url)
    engine.wait("navigator.serviceWorker.controller")
    network.cut()
    engine.open(network.url + ALGORITHMS)
    engine.wait("customElements.get('question-grade') && document.querySelector('#naive-bayes')")


def test_what_is_pressed_has_its_name_in_the_accessibility_tree(engine: Engine, site_url: str) -> None:
    engine.open(site_url + ALGORITHMS)
    engine.wait("customElements.get('question-grade')")
    engine.run(f"{OPEN}.open = true")
    question = ".question:has(#naive-bayes)"
    engine.wait("shown(given[0])", f"{question} .grade.good")
    names = {
        "[data-md-component=search-query]": "Search",
        f"{question} .grade.good": "Good",
        f"{question} .full-answer > summary": "Full answer",
        f"{question} h2": "Explain the naive Bayes classifier.",
    }
    labels = {selector: engine.label(selector) for selector in names}
    assert {selector: label[: len(names[selector])] for selector, label in labels.items()} == names
