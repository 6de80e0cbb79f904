"""What the site promises holds in Firefox and WebKit too, where they are installed."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.support.engines import ENGINES, find
from tests.support.networks import Network
from tests.support.reviews import ALGORITHMS, KEY, log, review
from tests.support.webdriver import CONTROLS, HELPERS, Engine

OPEN = "document.querySelector('#naive-bayes').closest('.question').querySelector('.full-answer')"
SEARCH = "[data-md-component=search-query]"
PROGRESS = "study/progress/"
RESULT = "#search-results ol a"
ANSWER = ".study-answer .full-answer"
INTERVIEW = {"mockMinutes": 15, "mockLevels": ["fundamental"]}
SMUGGLED = """const made = document.createElement("script");
made.textContent = "window.ran = true";
document.body.append(made);
return window.ran ?? false"""
FRAMED = """const frame = document.createElement("iframe");
frame.sandbox = "allow-same-origin"; // no scripts
frame.src = given[0];
document.body.append(frame);
await new Promise((done) => (frame.onload = done));
frame.contentDocument.querySelector(".full-answer summary").click();
await until(() => frame.contentDocument.querySelector(".full-answer").open);
return frame.contentDocument.querySelector(".full-answer").innerText;"""
EXPORTED = """const saved = new Promise((done) => (URL.createObjectURL = done));
HTMLAnchorElement.prototype.click = () => {}; // nothing is to be downloaded
shown("button", "Export").click();
return JSON.parse(await (await saved).text()).events;"""
IMPORT = """const files = new DataTransfer();
files.items.add(new File([given[0]], "reviews.json"));
const field = document.querySelector(".study-backup [type=file]");
field.files = files.files;
field.dispatchEvent(new Event("change"));
await until(() => shown(".study-backup output", "3 new entries imported"));"""
# How a page comes to show most of what can be pressed.
STATES = {
    ALGORITHMS: f"{OPEN}.open = true; await until(() => shown('.grade.good'))",
    "study/review/": f"""(await until(() => shown("button", "Start"))).click();
(await until(() => shown("button", "Show answer"))).click();
await until(() => shown("{ANSWER}"))""",
    "": f"""(await until(() => customElements.get("search-box") && shown("{SEARCH}"))).focus();
shown("{SEARCH}").value = "naive bays";
shown("{SEARCH}").dispatchEvent(new InputEvent("input", {{ bubbles: true }}));
await until(() => document.querySelector("search-box").answered?.text === "naive bays" && shown("{RESULT}"))""",
}


@pytest.fixture(scope="module", params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in ENGINES])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A browser of another engine; without it the test is left out."""
    run, _, packages = ENGINES[request.param]
    program = find(request.param)
    if program is None:
        pytest.skip(f"no {request.param}: apt-get install {packages}")
    with run(program, tmp_path_factory.mktemp(request.param)) as running:
        yield running


@pytest.fixture(autouse=True)
def _new_reader(engine: Engine, site_url: str) -> None:
    """Forget what another test has stored."""
    engine.open(site_url + "about/verification/")
    engine.run("localStorage.clear(); sessionStorage.clear()")


def exported(engine: Engine, site_url: str) -> list[dict[str, Any]]:
    """Return the events of an export."""
    engine.open(site_url + PROGRESS)
    engine.wait("shown('button', 'Export')")
    events: list[dict[str, Any]] = engine.run(EXPORTED)
    return events


def names_in_chromium(page: Page) -> list[str]:
    """Return the names in Chromium's accessibility tree of all that an engine names."""
    session = page.context.new_cdp_session(page)
    parts = session.send("Runtime.evaluate", {"expression": f"(() => {{ {CONTROLS} }})()"})["result"]["objectId"]
    listed = session.send("Runtime.getProperties", {"objectId": parts, "ownProperties": True})["result"]
    handles = [entry["value"]["objectId"] for entry in listed if "objectId" in entry["value"]]
    session.send("Accessibility.enable")
    nodes = [session.send("Accessibility.getPartialAXTree", {"objectId": handle})["nodes"][0] for handle in handles]
    return [node["name"]["value"] for node in nodes]


def test_a_reader_opens_an_answer_goes_on_and_comes_back(engine: Engine, site_url: str) -> None:
    engine.open(site_url + ALGORITHMS)
    engine.wait("customElements.get('question-grade') && window.__md_scope")
    assert engine.run(SMUGGLED) is False
    engine.run(f"{OPEN}.querySelector('summary').click()")
    engine.wait(f"{OPEN}.open && {OPEN}.querySelector('.katex-html').getBoundingClientRect().width > 20")
    assert engine.run("await document.fonts.ready; return document.fonts.check('16px KaTeX_Main')")
    engine.press("Experimentation", ".md-nav__link")
    engine.wait("document.querySelector('h1')?.textContent.startsWith('Experimentation')")
    engine.run("history.back()")
    engine.wait(f"document.querySelector('#naive-bayes') && {OPEN}.open")


def test_without_scripts_an_answer_opens(engine: Engine, site_url: str) -> None:
    engine.open(site_url + "assets/")  # the server's list of a folder, which has no policy against frames
    assert "Sources" in engine.run(FRAMED, site_url + ALGORITHMS)


def test_the_search_knows_typos_and_what_is_absent_and_lands(engine: Engine, site_url: str) -> None:
    engine.open(site_url)
    engine.wait("document.querySelector('search-box')?.matches(':defined')")
    engine.write("quantum annealing", SEARCH)
    engine.wait("shown('search-box [role=status]')?.textContent.includes('is not covered yet')")
    engine.write("naive bays", SEARCH)
    engine.wait("document.querySelector(given[0])?.href.endsWith('#naive-bayes')", RESULT)
    engine.press("", RESULT)
    engine.wait("location.hash === '#naive-bayes' && shown('.question mark')")
    place = "shown('#naive-bayes').getBoundingClientRect().top"
    engine.wait(f"{place} >= 0 && {place} < innerHeight && shown('.full-answer[open] mark')")


def test_a_review_by_key_is_stored_and_counts_on_the_next_page(engine: Engine, site_url: str) -> None:
    engine.open(site_url + "study/review/")
    engine.wait("shown('button', 'Start')")
    for key, then in (
        ("Enter", "shown('button', 'Show answer')"),
        (" ", f"shown('{ANSWER}')"),
        ("3", "shown('button', 'Show answer')"),
        ("u", f"shown('{ANSWER}')"),
    ):
        engine.type(key)
        engine.wait(then)
    engine.wait("localStorage.getItem(given[0]).includes('undoes')", KEY)
    engine.run("shown('button', 'Easy').click(); location.assign(given[0])", site_url)  # the page goes at once
    engine.wait("shown('study-tally')?.textContent.includes('1 graded')")
    assert '"grade":4' in engine.run("return localStorage.getItem(given[0])", KEY)


def test_an_interview_ends_with_a_report_that_is_kept(engine: Engine, site_url: str) -> None:
    key = KEY.replace("reviews", "settings")
    engine.run("localStorage.setItem(...given)", key, json.dumps(INTERVIEW))
    engine.open(site_url + "study/interview/")
    engine.press("Start")
    while not engine.run("return Boolean(shown('h2', 'Your report'))"):
        engine.write("My answer", "mock-interview textarea")
        engine.press("Done")
        engine.press("Compare")
        engine.wait("shown('mock-interview h3', 'Your answer')")
        engine.run("shown('.interview-points input').click(); shown('.interview-bar .md-button--primary').click()")
    engine.open(site_url + "study/interview/")
    engine.wait("shown('h2', 'Your interviews so far')?.parentElement.textContent.includes('answered in')")


def test_the_log_is_exported_whole_and_imported(engine: Engine, site_url: str) -> None:
    before = log(review("a1", "naive-bayes"), review("a2", "gone", 1))  # as versions without bookmarks wrote it
    engine.run("localStorage.setItem(...given)", KEY, before)
    engine.open(site_url + ALGORITHMS)
    engine.wait("localStorage.getItem(given[0]) === given[1]", KEY, before)  # WebKit hands it over when it can
    engine.press("Bookmark", ".question:has(#naive-bayes) button")
    engine.wait("localStorage.getItem(given[0]).includes('bookmarks')", KEY)
    first = exported(engine, site_url)
    lines = engine.run("return localStorage.getItem(given[0])", KEY).splitlines()
    assert lines[1:3] == before.splitlines()[1:]
    assert [json.loads(line) for line in lines[1:]] == first
    engine.run("localStorage.clear()")
    engine.open(site_url + PROGRESS)
    engine.wait("shown('button', 'Import')")
    engine.run(IMPORT, json.dumps({"format": "ground-truth-reviews", "version": 2, "events": first}))
    assert exported(engine, site_url) == first


def test_answers_are_open_on_paper_and_close_again(engine: Engine, site_url: str) -> None:
    engine.open(site_url + ALGORITHMS)
    engine.wait("customElements.get('question-grade')")
    for event, is_open in (("beforeprint", True), ("afterprint", False)):
        engine.run("dispatchEvent(new Event(given[0]))", event)
        found = engine.run("return [...document.querySelectorAll('.question details')].map(({ open }) => open)")
        assert set(found) == {is_open}


def test_a_visited_site_is_read_and_reviewed_without_a_network(engine: Engine, network: Network) -> None:
    engine.open(network.url)
    engine.wait("navigator.serviceWorker.controller")
    network.cut()
    engine.open(network.url + "study/review/")
    engine.press("Start")
    engine.press("Show answer")
    engine.press("Good")
    engine.wait("localStorage.getItem(given[0])?.includes('\"grade\":3')", KEY)
    engine.open(network.url + ALGORITHMS)
    engine.wait("shown('question-controls study-tally') && document.querySelector('#naive-bayes')")


@pytest.mark.parametrize("address", STATES)
def test_names_in_the_accessibility_tree(address: str, engine: Engine, browser: Browser, site_url: str) -> None:
    engine.open(site_url + address)
    engine.run(STATES[address])
    names = engine.names()
    assert all(names)
    size = engine.run("return { width: innerWidth, height: innerHeight }")
    with browser.new_context(viewport=size, service_workers="block") as context:
        page = context.new_page()
        page.goto(site_url + address)
        page.evaluate(f"async () => {{ {HELPERS} {STATES[address]} }}")
        known = names_in_chromium(page)
    assert all(known)
    # WebKit adds what a field holds, and each engine has its own spaces between the parts of a name.
    pairs = [["".join(name.split()) for name in pair] for pair in zip(names, known, strict=True)]
    assert not [pair for pair in pairs if not pair[0].startswith(pair[1])]
