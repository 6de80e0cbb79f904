"""Formulas in a text: punctuation stands by them, they wrap where KaTeX lets them, and they are copied as TeX."""

import pytest
from playwright.sync_api import Page

from tests.support.pages import SHEET

OPEN_ALL = "document.querySelectorAll('details').forEach((details) => (details.open = true))"

# How far the character after each formula or inline code is from its end; -1 when it is on another line.
GAPS = """() => [...document.querySelectorAll("p > code, p .katex-html, li > code, li .katex-html")].flatMap((box) => {
  const next = (box.closest(".katex") ?? box).nextSibling;
  if (next?.nodeType !== Node.TEXT_NODE || !/^[.,;:!?)]/.test(next.data)) return [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let last;
  while (walker.nextNode()) if (walker.currentNode.data !== "\\u200b") last = walker.currentNode;
  const [before, after] = [last, next].map((text) => {
    const range = document.createRange();
    range.setStart(text, text === next ? 0 : text.length - 1);
    range.setEnd(text, text === next ? 1 : text.length);
    return range.getBoundingClientRect();
  });
  return after.width ? [after.left < before.left ? -1 : after.left - before.right] : [];
})"""


@pytest.mark.parametrize("width", [360, 520, 760])
def test_punctuation_stands_by_formulas_and_code(width: int, page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for category in ("data-preparation", "linear-models-and-regularization"):
        page.goto(f"{site_url}questions/{category}/", wait_until="networkidle")
        page.evaluate(OPEN_ALL)
        gaps = page.evaluate(GAPS)
        assert len(gaps) > 5
        assert min(gaps) > -1
        assert max(gaps) < 3


def test_a_formula_that_text_follows_may_still_wrap(page: Page, site_url: str) -> None:
    page.goto(site_url + SHEET)
    formula = page.locator(".joined .katex:has(.katex-base + wbr)").first
    whole = formula.bounding_box()
    formula.evaluate("box => (box.closest('p, dd').style.width = '1rem')")
    wrapped = formula.bounding_box()
    assert whole
    assert wrapped
    assert wrapped["height"] > 1.5 * whole["height"]


def test_a_formula_is_copied_as_tex(page: Page, site_url: str) -> None:
    page.goto(site_url + "questions/probability-and-statistics/", wait_until="networkidle")
    page.evaluate(OPEN_ALL)
    page.locator(".question:has(#bayes-theorem) .formula .tex-display").first.evaluate(
        "box => getSelection().selectAllChildren(box)"
    )
    page.keyboard.press("ControlOrMeta+c")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == r"$$P(A \mid B) = \frac{P(B \mid A)\, P(A)}{P(B)}$$"
