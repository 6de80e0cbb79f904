"""The cards as a reader sees them: every formula typeset by Anki's MathJax, light and in night mode, on a phone too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from playwright.sync_api import Browser, Page

from macros.downloads.decks import ALL
from tests.support.accessibility import load_axe, violations
from tests.support.projects import ROOT

MATHJAX = ROOT / "node_modules/mathjax/es5/tex-chtml-full.js"
RICH = ("<svg", "<table", "<pre", 'class="arithmatex"', 'class="follow-up"')
# As in Anki, but an unknown command is an error instead of red text.
CONFIGURATION = r"""<script>MathJax = {
  tex: {
    displayMath: [["\\[", "\\]"]],
    processEscapes: false,
    processEnvironments: false,
    processRefs: false,
    packages: {"[-]": ["textmacros", "noundefined", "noerrors"]},
  },
}</script>"""


@pytest.fixture(scope="module")
def rendered(site: Path, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    """Question, answer and style of each card, as Anki renders them."""
    collection = Collection(str(tmp_path_factory.mktemp("anki") / "collection.anki2"))
    file = str(site / "downloads" / ALL)
    collection.import_anki_package(ImportAnkiPackageRequest(package_path=file, options=ImportAnkiPackageOptions()))
    outputs = [collection.get_card(card).render_output() for card in collection.find_cards("", order="c.due")]
    collection.close()
    return [(output.question_text, output.answer_text, output.css) for output in outputs]


@pytest.fixture
def phone(browser: Browser, rendered: list[tuple[str, str, str]]) -> Iterator[Page]:
    """A phone that shows cards as Anki does."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    opened = context.new_page()
    head = f"<title>Anki</title><style>{rendered[0][2]}</style>{CONFIGURATION}"
    opened.set_content(f'<!doctype html><html lang="en">{head}<body class="card"><main id="qa"></main>')
    opened.add_script_tag(path=MATHJAX)
    yield opened
    context.close()


def show(page: Page, side: str, mode: str = "") -> None:
    """Show a side of a card, with its formulas typeset."""
    page.evaluate(
        """async ([side, mode]) => {
          await MathJax.startup.promise;
          document.body.className = `card ${mode}`;
          document.querySelector("#qa").innerHTML = side;
          await MathJax.typesetPromise();
        }""",
        [side, mode],
    )


def test_every_formula_is_typeset_and_no_card_scrolls_sideways(
    rendered: list[tuple[str, str, str]], phone: Page
) -> None:
    faults: list[str] = []
    for question, answer, _ in rendered:
        show(phone, answer)
        faults += phone.locator("mjx-merror").evaluate_all("all => all.map(error => error.dataset.mjxError)")
        if phone.locator("mjx-container").count() != phone.locator(".arithmatex").count():
            faults.append(f"a formula is left as TeX: {question}")
        if phone.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"scrolls sideways: {question}")
    assert not faults


def test_no_card_has_links_to_related_questions(rendered: list[tuple[str, str, str]]) -> None:
    assert not [question for question, answer, _ in rendered if 'class="related"' in answer or "Related" in answer]


def test_a_command_that_mathjax_does_not_know_would_be_found(phone: Page) -> None:
    show(phone, r'<span class="arithmatex">\(\argmax x\)</span>')
    errors = phone.locator("mjx-merror").evaluate_all("all => all.map(error => error.dataset.mjxError)")
    assert errors == [r"Undefined control sequence \argmax"]


@pytest.mark.parametrize("mode", ["", "nightMode night_mode"], ids=["light", "night"])
def test_a_card_is_accessible(mode: str, rendered: list[tuple[str, str, str]], phone: Page) -> None:
    question, answer, _ = next(card for card in rendered if all(part in card[1] for part in RICH))
    load_axe(phone)
    for side in (question, answer):
        show(phone, side, mode)
        assert not violations(phone)


def test_figures_follow_night_mode(rendered: list[tuple[str, str, str]], phone: Page) -> None:
    answer = next(answer for _, answer, _ in rendered if "var(--figure-accent)" in answer)
    accents = []
    for mode in ("", "nightMode"):
        show(phone, answer, mode)
        style = "getComputedStyle(document.querySelector('.drawing svg'))"
        accents.append(phone.evaluate(f"{style}.getPropertyValue('--figure-accent')"))
    assert accents == ["#0b6e7f", "#4fc3d4"]
