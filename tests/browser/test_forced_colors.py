"""In colors that the reader forces, nothing that carries meaning is lost: arrows, what is current, logo, formulas."""

import io
from collections.abc import Iterator

import numpy as np
import pytest
from matplotlib.image import imread
from playwright.sync_api import Browser, Locator, Page

METRICS = "questions/evaluation-metrics/"


@pytest.fixture(params=["light", "dark"])
def forced(request: pytest.FixtureRequest, browser: Browser, site_url: str) -> Iterator[Page]:
    """A page of questions in forced colors, black on white or white on black."""
    with browser.new_context(
        viewport={"width": 1280, "height": 900},
        color_scheme=request.param,
        forced_colors="active",
        service_workers="block",
    ) as context:
        opened = context.new_page()
        opened.goto(site_url + METRICS)
        opened.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        opened.evaluate("document.fonts.ready")
        yield opened


def contrast(element: Locator, right: int | None = None) -> float:
    """Return how far the darkest and the brightest pixel of an element are apart, or of its last pixels."""
    pixels: np.ndarray = imread(io.BytesIO(element.screenshot()))[3:-3, 3:-3, :3].mean(axis=2)
    part = pixels[:, -right:] if right else pixels
    return float(part.max() - part.min())


def test_every_part_that_opens_has_its_arrow(forced: Page) -> None:
    for kind in (".short-answer", ".full-answer", ".follow-up"):
        assert contrast(forced.locator(f"{kind} > summary").first, right=40) > 0.8, kind


def test_the_logo_is_seen(forced: Page) -> None:
    assert contrast(forced.locator(".md-header .md-logo svg")) > 0.4


def test_formulas_keep_their_letters(forced: Page) -> None:
    assert contrast(forced.locator(".tex-display").first) > 0.8


def test_the_current_page_looks_other_than_the_rest(forced: Page) -> None:
    for place in (".md-sidebar--primary [data-md-level='1']", ".md-tabs"):
        links = forced.locator(f"{place} a:not([href^='#']):visible")
        looks = links.evaluate_all("links => links.map(link => getComputedStyle(link).textDecorationLine)")
        assert looks.count("underline") == 1 < len(looks), place
