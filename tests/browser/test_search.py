"""Searching as a reader does it: what is found, how it is shown, where it leads, and what happens when it fails."""

import gzip
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.support.accessibility import LETTERS, SIZES, load_axe, violations
from tests.support.pages import let_pass
from tests.support.projects import REPOSITORY
from tests.support.searching import INPUT, LINKS, QUERIES, judge, open_search, question_of, search

METRICS = "questions/evaluation-metrics/"
NAVIGATION = 200  # milliseconds; Material closes the search 125 ms after it has gone to a place in a page
HOSTILE = [
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "(" * 500,
    "recall " * 1_500,
    "[a-z]+(.*)*$ ^\\b{2,}",
    "+title:recall^10 -precision~2 *",
    "__proto__ constructor toString",
    "\u0000\ud83d\udca9 \u202e",
]


def test_the_judged_queries_are_answered(page: Page, site_url: str) -> None:
    page.goto(site_url)
    open_search(page)
    page.add_style_tag(content="search-box { display: none }")  # to lay out the results takes longer than to find them
    scores, _, missed = judge(page)
    assert scores["all"].success(1) >= 0.97, missed
    assert scores["all"].success(3) == 1, missed
    assert scores["absent"].success(1) == 1, missed
    assert "denied" not in scores, missed


def test_a_worse_ranking_would_be_found(page: Page, site_url: str, site: Path) -> None:
    def without_aliases(route: Route) -> None:
        (index,) = (site / "assets/search").glob("index-*.json")
        data = json.loads(index.read_text(encoding="utf-8"))
        del data["documents"]["aliases"]
        route.fulfill(json=data)

    page.route("**/assets/search/index-*.json", without_aliases)
    page.goto(site_url)
    open_search(page)
    scores, _, _ = judge(page, QUERIES[::40])
    assert scores["all"].success(1) < 0.97


def test_nothing_is_loaded_before_the_search_is_used(page: Page, site_url: str) -> None:
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.goto(site_url, wait_until="networkidle")
    assert not [
        address for address in requested if re.search(r"minisearch|stemmer|index-\w+\.json|worker|lunr", address)
    ]
    open_search(page)
    assert len([address for address in requested if "/index-" in address and address.endswith(".json")]) == 1


def test_the_index_keeps_its_size(site: Path) -> None:
    (index,) = (site / "assets/search").glob("index-*.json")
    assert "Page not found" not in index.read_text(encoding="utf-8")
    data = index.read_bytes()
    questions = json.loads(data)["documents"]["kind"].count("question")
    assert len(gzip.compress(data, 9)) < 1_000 * questions
    assert not (site / "search").exists()


def test_a_result_opens_its_answer_with_the_match_marked_and_in_view(page: Page, site_url: str) -> None:
    page.goto(site_url)
    open_search(page)
    page.keyboard.type("harmonic mean")
    expect(page.locator(LINKS).first).to_contain_text("F1")
    page.keyboard.press("Enter")
    page.wait_for_url("**/evaluation-metrics/?h=**#f1-score")
    marks = page.locator("section:has(> #f1-score) mark")
    expect(marks.first).to_be_in_viewport()
    expect(page.locator("#f1-score-answer")).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    expect(marks).to_have_count(0)
    assert "h=" not in page.url
    page.go_back()
    expect(page.locator(INPUT)).to_have_value("harmonic mean")
    expect(page.locator(LINKS).first).to_be_visible()


def test_a_result_on_the_same_page_is_shown_and_left_again(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{METRICS}#f1-score")
    let_pass(page, NAVIGATION)
    open_search(page)
    page.keyboard.type("harmonic mean")
    page.locator(LINKS, has_text="F1 score measure").first.click()
    expect(page.locator("section:has(> #f1-score) mark").first).to_be_in_viewport()
    expect(page.locator(".md-search__output")).to_have_js_property("inert", True)
    page.go_back()
    expect(page.locator(INPUT)).to_have_value("harmonic mean")
    expect(page.locator("section mark")).to_have_count(0)


def test_the_address_carries_the_text(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}?q=confusion+matirx")
    expect(page.locator(LINKS).first).to_contain_text("confusion matrix")
    page.locator(INPUT).fill("recall")
    page.wait_for_url("**/?q=recall")
    page.keyboard.press("Escape")
    page.wait_for_url(re.compile(r"/ground-truth/$"))


def test_the_arrow_keys_go_through_the_results(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.keyboard.press("/")
    page.keyboard.type("roc")
    expect(page.locator(LINKS).first).to_contain_text("ROC")
    page.keyboard.press("ArrowDown")
    expect(page.locator(LINKS).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(LINKS).nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(INPUT)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.type(" curve")
    expect(page.locator(INPUT)).to_have_value("roc curve")
    page.keyboard.press("Escape")
    expect(page.locator(INPUT)).not_to_be_focused()


def test_results_are_announced_and_filtered(page: Page, site_url: str) -> None:
    page.goto(site_url)
    open_search(page)
    page.keyboard.type("recall")
    status = page.locator("search-box [role=status]")
    expect(status).to_have_text(re.compile(r"^\d+ results$"))
    everything = page.locator(LINKS).count()
    levels = page.locator("search-box select[name=level] option")
    expect(levels).to_have_text(["All", "Fundamental", "Intermediate", "Advanced"])
    page.get_by_text("Filters", exact=True).click()
    page.locator("search-box select[name=level]").select_option("fundamental")
    expect(status).to_contain_text("with these filters")
    assert 0 < page.locator(LINKS).count() < everything
    page.locator("search-box select[name=category]").select_option("Experimentation and causality")
    expect(status).to_have_text("Nothing found with these filters")
    expect(page.locator(".search-hint")).to_contain_text("Without the filters")


def test_an_absent_topic_can_be_asked_for(page: Page, site_url: str) -> None:
    page.goto(site_url)
    open_search(page)
    _, addresses, status = search(page, "what is a federated system")
    assert status.startswith("“federated” is not covered yet")
    nearest, ask = page.locator(".search-hint a").all()
    assert question_of(nearest.get_attribute("href") or "") == question_of(addresses[0])
    form = f"{REPOSITORY}/issues/new?template=question.yml"
    expect(ask).to_have_attribute("href", f"{form}&title=Missing%3A+federated&question=federated")
    assert search(page, "qwxyz vbnmk")[1:] == ([], "“qwxyz vbnmk” is not covered yet")
    assert search(page, "?!")[1:] == ([], "Nothing found")
    expect(page.locator(".search-hint")).to_contain_text("Check the spelling")


def test_the_key_of_the_search_shows_in_its_box(page: Page, site_url: str) -> None:
    page.goto(site_url)
    key = page.locator(".search-key")
    expect(key).to_be_visible()
    page.keyboard.press(key.inner_text())
    expect(page.locator(INPUT)).to_be_focused()
    expect(key).to_be_hidden()
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 360, "height": 740})
    expect(key).to_be_hidden()


def test_a_hostile_query_is_only_text(page: Page, site_url: str) -> None:
    page.goto(site_url)
    open_search(page)
    for text in HOSTILE:
        page.locator(INPUT).fill(text)
        page.wait_for_selector("search-box ol[aria-busy=false]", state="attached")
        assert page.locator("search-box :is(img, script)").count() == 0, text
        assert question_of(search(page, "recall")[1][0]) == "precision-and-recall", text


def test_a_search_that_cannot_be_loaded_says_so(browser: Browser, site_url: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.route("**/assets/search/**", lambda route: route.abort())
    page.goto(site_url)
    page.locator(INPUT).click()
    failure = page.get_by_role("alert")
    expect(failure).to_contain_text("could not be loaded")
    expect(failure.get_by_role("link", name="topic index")).to_be_visible()
    page.unroute("**/assets/search/**")
    failure.get_by_role("button", name="try again").click()
    expect(page.locator(LINKS).first).to_be_visible()
    expect(failure).to_be_hidden()
    context.close()


@pytest.mark.parametrize(("scheme", "size"), [("light", "phone"), ("dark", "desktop")])
def test_the_open_search_has_no_violation(scheme: str, size: str, browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport=SIZES[size], color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(site_url + METRICS)
    load_axe(page)
    page.evaluate(LETTERS)
    open_search(page)
    faults = violations(page)
    for text in ("recall", "qwxyz"):
        search(page, text)
        faults += violations(page)
    search(page, "recall")
    page.locator(LINKS).first.click()
    page.wait_for_selector("section mark")
    faults += violations(page)
    context.close()
    assert not faults


def test_the_topic_index_leads_to_questions(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}reference/topics/")
    topic = page.locator(".topics li", has=page.get_by_text("precision_score", exact=True))
    topic.get_by_role("link").first.click()
    page.wait_for_url("**/questions/evaluation-metrics/#precision-and-recall")


def test_the_random_question_is_a_question(page: Page, site_url: str) -> None:
    page.goto(site_url)
    open_search(page)
    page.get_by_role("link", name="Random question").click()
    page.wait_for_url(re.compile(r"/questions/[a-z-]+/#[a-z0-9-]+$"))
