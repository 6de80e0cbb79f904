"""Figures use a phone's whole width and stand by their captions; what is wider than its box shows on which side."""

import io
from collections.abc import Iterator

import numpy as np
import pytest
from matplotlib.image import imread
from playwright.sync_api import Browser, Locator, Page, expect

from macros.bank.loading import Bank

METRICS = "questions/evaluation-metrics/"
OPEN_ALL = "document.querySelectorAll('details').forEach(details => details.open = true)"


@pytest.fixture(params=["light", "dark"])
def phone(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page on a phone."""
    size = {"width": 360, "height": 740}
    with browser.new_context(viewport=size, color_scheme=request.param, service_workers="block") as context:  # type: ignore[arg-type]
        yield context.new_page()


@pytest.mark.parametrize("phone", ["light"], indirect=True)
def test_every_figure_fits_on_a_phone(bank: Bank, phone: Page, site_url: str) -> None:
    for category in bank.categories:
        phone.goto(f"{site_url}questions/{category}/")
        phone.evaluate(OPEN_ALL)
        boxes = phone.locator(".drawing > div").evaluate_all(
            "all => all.map(box => [box.scrollWidth - box.clientWidth, box.getBoundingClientRect().width])"
        )
        assert all(hidden <= 0 and width == 360 for hidden, width in boxes), category


def test_captions_stand_by_their_figures(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.evaluate(OPEN_ALL)
    gaps = page.locator(".drawing").evaluate_all(
        """all => all.map(figure => figure.querySelector("figcaption").getBoundingClientRect().top
          - figure.querySelector("svg").getBoundingClientRect().bottom)"""
    )
    assert gaps
    assert max(gaps) < 12


def shaded(box: Locator) -> list[bool]:
    """Tell whether the left and the right edge of a box differ from its background, which is seen near its foot."""
    pixels: np.ndarray = imread(io.BytesIO(box.screenshot()))[-6, :, :3].mean(axis=1)
    background = np.median(pixels)
    return [bool(abs(edge - background) > 0.05) for edge in (pixels[1], pixels[-2])]


def test_a_shadow_lies_where_a_formula_goes_on(phone: Page, site_url: str) -> None:
    phone.goto(site_url + "questions/deep-architectures/")
    phone.evaluate(OPEN_ALL)
    wide = phone.locator(".tex-display[tabindex='0']").first
    assert shaded(wide) == [False, True]
    wide.evaluate("box => box.scrollTo(box.scrollWidth, 0)")
    assert shaded(wide) == [True, False]
    fitting = phone.locator(".tex-display:not([tabindex])").first
    assert shaded(fitting) == [False, False]


def test_titles_of_formulas_look_like_links_only_when_pointed_at(page: Page, site_url: str) -> None:
    page.goto(site_url + METRICS)
    page.evaluate(OPEN_ALL)
    title = page.locator(".formula > p:first-child a").first
    ink = page.locator(".short-answer p").first.evaluate("text => getComputedStyle(text).color")
    expect(title).to_have_css("text-decoration-line", "none")
    expect(title).to_have_css("color", ink)
    title.hover()
    expect(title).to_have_css("text-decoration-line", "underline")
    page.mouse.move(0, 0)
    title.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(title).to_have_css("text-decoration-line", "underline")
