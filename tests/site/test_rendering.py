"""Renderers turn entries into HTML, which passes by the Markdown of the page."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import markdown
import pytest
from mkdocs.config import load_config

from macros.bank.loading import load
from macros.bank.models import Symbol
from macros.render import controls, home, reference
from macros.render.code import fenced_code
from macros.render.headings import heading, leave_out, put_back
from macros.render.parts import example, figure, formula, table
from macros.render.places import in_book, placed
from macros.render.questions import question, report_address
from macros.render.renderer import Renderer
from tests.support.projects import ROOT, edit, make_project

Html = Callable[[str], ET.Element]
REPOSITORY = "https://github.com/example/ground-truth"


@pytest.fixture(scope="module")
def html() -> Html:
    """Return a function that turns Markdown into elements, with the extensions of the site."""
    config = load_config(str(ROOT / "mkdocs.yml"))

    def convert(text: str) -> ET.Element:
        converter = markdown.Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
        source, finished = leave_out(text)
        return ET.fromstring(f"<body>{put_back(converter.convert(source), finished)}</body>")

    return convert


@pytest.fixture
def small(tmp_path: Path) -> Renderer:
    """Return a renderer of the small project, one of its questions asked in 7 lists."""
    root = make_project(tmp_path)
    edit(
        root,
        "docs/data/metrics.yml",
        "    question: What is accuracy?",
        "    asked_in: 7\n    question: What is accuracy?",
    )
    return Renderer(load(root), REPOSITORY)


def test_the_markdown_of_a_page_sees_its_headings_only(small: Renderer) -> None:
    source, [finished] = leave_out(question(small, small.bank.questions["accuracy"]))
    assert "What is accuracy" in source
    assert "<" not in source.replace("<!--finished-->", "")
    assert "<details" in finished


def find(root: ET.Element, tag: str, name: str = "") -> list[ET.Element]:
    """Return the elements with a tag and a class."""
    return [item for item in root.iter(tag) if not name or name in item.get("class", "").split()]


def text_of(root: ET.Element) -> str:
    """Return the text of an element with single spaces."""
    return " ".join("".join(root.itertext()).split())


def test_question_is_a_section_with_its_parts(html: Html, small: Renderer) -> None:
    page = html(question(small, small.bank.questions["accuracy"]))
    [section] = find(page, "section", "question")
    assert section.get("data-level") == "fundamental"
    [heading] = find(section, "h2")
    assert (heading.get("id"), heading.text) == ("accuracy", "What is accuracy?")
    assert (
        text_of(find(section, "div", "facts")[0])
        == "Fundamental Asked in 7 of 31 lists Link Report an error Edit this answer Bookmark Add note"
    )
    assert [item.get("id") for item in find(section, "h3")] == [
        "accuracy-key-points",
        "accuracy-mistakes",
        "accuracy-follow-ups",
        "accuracy-sources",
        "accuracy-related",
    ]


def test_answers_are_closed_and_hold_everything(html: Html, small: Renderer) -> None:
    page = html(question(small, small.bank.questions["accuracy"]))
    short, full = find(page, "details", "short-answer")[0], find(page, "details", "full-answer")[0]
    assert (text_of(short[0]), text_of(full[0])) == ("30-second answer", "Full answer 1 min")
    assert short.get("open") is full.get("open") is None
    assert full.get("id") == "accuracy-answer"
    for tag, name in (("div", "formula"), ("div", "comparison"), ("figure", "drawing"), ("div", "mistake")):
        assert find(full, tag, name), name
    [follow_up] = find(full, "details", "follow-up")
    assert text_of(follow_up) == "Why? Because."


@pytest.mark.parametrize(("name", "other"), [("accuracy", "error"), ("error", "accuracy")])
def test_related_questions_end_the_full_answer_of_both(name: str, other: str, html: Html, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    edit(root, "docs/data/metrics.yml", "    related: [accuracy]\n", "")
    small = Renderer(load(root))
    [full] = find(html(question(small, small.bank.questions[name])), "details", "full-answer")
    assert text_of(list(full)[-2]) == "Related questions"
    assert [link.get("href") for link in find(list(full)[-1], "a")] == [f"/questions/metrics/#{other}"]


def test_question_without_relations_has_no_list_of_them(html: Html, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    for other in ("accuracy", "error"):
        edit(root, "docs/data/metrics.yml", f"    related: [{other}]\n", "")
    small = Renderer(load(root))
    assert "Related" not in text_of(html(question(small, small.bank.questions["error"])))


def test_question_without_extras_has_no_empty_parts(html: Html, small: Renderer) -> None:
    page = html(question(small, small.bank.questions["error"]))
    assert not find(page, "div", "formula") + find(page, "div", "comparison") + find(page, "figure")
    assert text_of(find(page, "div", "facts")[0]) == (
        "Fundamental Link Report an error Edit this answer Bookmark Add note"
    )


def test_report_leads_to_the_tracker_or_to_the_page_that_explains(small: Renderer) -> None:
    entry = small.bank.questions["error"]
    expected = f"{REPOSITORY}/issues/new?template=error.yml&title=Error%20in%20error&question=error"
    assert report_address(REPOSITORY, entry) == expected
    assert report_address("", entry) == "/about/report-an-error/"


def test_formula_has_its_legend(html: Html, small: Renderer) -> None:
    page = html(formula(small, small.bank.formulas["accuracy"]))
    assert [item.text for item in find(page, "div", "arithmatex")] == [r"\[\frac{TP + TN}{n}\]"]
    assert [text_of(item) for item in find(page, "dt")] == [r"\(n\)"]
    assert [text_of(item) for item in find(page, "dd")] == ["samples"]
    assert find(page, "a")[0].get("href") == "/reference/formulas/metrics/#accuracy"


def test_an_answer_explains_a_symbol_once_unless_it_means_another_thing(html: Html, small: Renderer) -> None:
    entry = small.bank.formulas["accuracy"]
    other = entry.model_copy(update={"symbols": [Symbol(tex="n", meaning="features"), *entry.symbols]})
    page = html(formula(small, entry) + formula(small, other, entry.symbols))
    assert [text_of(item) for item in find(page, "dd")] == ["samples", "features"]


def test_a_legend_leaves_out_what_the_answer_explains(html: Html, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    edit(root, "docs/data/metrics.yml", "      {{ figure", "      There are \\(n\\) samples.\n\n      {{ figure")
    small = Renderer(load(root))
    assert not find(html(question(small, small.bank.questions["accuracy"])), "dt")
    assert find(html(reference.formula_sheet(small, "metrics")), "dt")


def test_a_formula_says_how_it_is_read_and_what_proves_it(html: Html, small: Renderer) -> None:
    page = html(formula(small, small.bank.formulas["accuracy"]))
    assert text_of(find(page, "details", "reading")[0]) == "Say it hits over all"
    proof = find(find(page, "p", "proof")[0], "a")[0]
    assert proof.get("href") == f"{REPOSITORY}/blob/HEAD/tests/proofs/formulas/test_metrics.py#L6"
    assert not find(html(formula(Renderer(small.bank), small.bank.formulas["accuracy"])), "p", "proof")[0].findall("a")


def test_table_names_its_corner_and_keeps_its_rows(html: Html, small: Renderer) -> None:
    entry = small.bank.tables["rates"].model_copy(update={"columns": ["", "Counts"]})
    page = html(table(small, entry))
    assert [text_of(item) for item in find(page, "th")] == ["Aspect", "Counts"]
    assert [text_of(item) for item in find(page, "td")] == ["Accuracy", "right ones", "Error rate", "wrong ones"]


def test_example_shows_code_and_output(html: Html, small: Renderer) -> None:
    page = html(example(small, "accuracy.py"))
    assert [text_of(item) for item in find(page, "span", "filename")] == ["accuracy.py", "Output"]
    assert [text_of(item) for item in find(page, "pre")] == ["print((3 + 4) / 10)", "0.7"]


def test_figure_is_inline_with_its_title_as_caption(html: Html, small: Renderer) -> None:
    page = html(figure(small, "shares"))
    assert [item.get("viewBox") for item in page.iter() if item.tag.endswith("svg")] == ["0 0 460.8 244.8"]
    assert text_of(find(page, "figcaption")[0]) == "Shares"
    assert [text_of(item) for item in find(page, "p")] == ["Drawn by code"]
    assert find(page, "a")[0].get("href") == f"{REPOSITORY}/blob/HEAD/docs/figures/shares.py"


def test_sources_link_to_where_they_are_published(html: Html, small: Renderer) -> None:
    page = html(question(small, small.bank.questions["error"]))
    [link] = [item for item in find(page, "a") if item.get("href") == "https://example.org/powers"]
    assert link.text == "Evaluation"
    assert "David Powers (2011). Evaluation." in text_of(page)
    entry = html(reference.bibliography(small))
    assert [item.get("id") for item in find(entry, "div", "source")] == ["powers-2011"]
    assert len([item for item in find(entry, "a") if "/questions/metrics/#" in str(item.get("href"))]) == 2


def test_the_formula_sheet_names_every_formula_and_leads_to_it(html: Html, small: Renderer) -> None:
    page = html(reference.formula_index(small))
    assert [item.get("id") for item in find(page, "h2")] == ["metrics"]
    assert {item.get("id"): find(item, "a")[0].get("href") for item in find(page, "li")} == {
        name: f"/reference/formulas/metrics/#{name}" for name in small.bank.formulas
    }
    assert list(reference.formula_pages(small.bank)) == ["reference/formulas/metrics.md"]


@pytest.mark.parametrize(
    ("render", "first"),
    [(lambda small: reference.formula_sheet(small, "metrics"), "accuracy"), (reference.comparison_tables, "metrics")],
)
def test_collected_entries_lead_back(
    render: Callable[[Renderer], str], first: str, html: Html, small: Renderer
) -> None:
    page = html(render(small))
    assert find(page, "h2")[0].get("id") == first
    assert text_of(find(page, "div", "used-in")[0]) == "Used in: What is accuracy?"


def test_mistakes_are_collected_by_question(html: Html, small: Renderer) -> None:
    page = html(reference.common_mistakes(small))
    assert len(find(page, "div", "mistake")) == 2
    assert "Wrong: It is all. Right: It is one number." in text_of(page)


def test_home_page_counts(html: Html, small: Renderer) -> None:
    page = html(home.category_list(small))
    assert [text_of(place) for place in find(page, "study-tally")] == ["2 questions", "2 questions"]
    assert [text_of(part) for part in find(page, "p")] == [
        "Metrics",
        "How good a model is.",
        "2 fundamental",
        "Most asked: What is accuracy?",
    ]
    assert [link.get("href") for link in find(page, "a")] == ["/questions/metrics/", "/questions/metrics/#accuracy"]
    counts = {name: home.count(small.bank, name) for name in ("questions", "formulas", "examples", "figures")}
    assert counts == {"questions": "2", "formulas": "1", "examples": "1", "figures": "1"}
    with pytest.raises(ValueError, match="no such section"):
        home.count(small.bank, "answers")


def test_controls_offer_every_level(html: Html) -> None:
    options = [item.get("value") for item in find(html(controls.controls()), "option")]
    assert options == ["", "fundamental", "intermediate", "advanced"]


def test_code_that_holds_a_fence_stays_code(html: Html) -> None:
    page = html(fenced_code("text", "a", "A", "```\n/// note\n```") + "\n\nafter")
    assert text_of(find(page, "pre")[0]) == "``` /// note ```"


TITLE = r"Why [0, 1) *and* _not_ `above` <b> &amp; {: #x } \y $z ![i](j) #"


def test_a_title_is_plain_text_whatever_markdown_would_read(html: Html, tmp_path: Path) -> None:
    with_formulas = rf"{TITLE} \(y\) $z$"  # which the data must not hold, but a heading shows
    assert text_of(html(heading(2, with_formulas, "why"))[0]) == with_formulas
    root = make_project(tmp_path)
    for file, old in (
        ("docs/data/metrics.yml", "What is accuracy?"),
        ("docs/data/metrics.yml", "name: Accuracy"),
        ("docs/data/metrics.yml", "title: Rates"),
        ("docs/data/questions.yml", "title: Metrics"),
    ):
        edit(root, file, old, f"{old.rpartition(' ')[0] if ':' in old else ''} '{TITLE}'".strip())
    small = Renderer(load(root))
    pages = [question(small, small.bank.questions[name]) for name in small.bank.questions]
    for page in (*pages, reference.formula_sheet(small, "metrics"), reference.comparison_tables(small)):
        assert TITLE in text_of(html(page))
        assert "<b>" not in page.replace("&lt;b>", "")
    assert TITLE in text_of(html(home.category_list(small)))


def test_links_are_made_for_the_place_where_they_stand() -> None:
    html = '<a href="/questions/metrics/#error">error</a> <a href="/reference/formulas/#x">x</a> <a href="https://a.b/">b</a>'
    assert placed(html, "../../").split('"')[1::2] == [
        "../../questions/metrics/#error",
        "../../reference/formulas/#x",
        "https://a.b/",
    ]
    assert in_book(html).split('"')[1::2] == ["#error", "/reference/formulas/#x", "https://a.b/"]
