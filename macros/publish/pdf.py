"""Make a PDF of the whole book with the browser.

The browser sees the built site at its published address, so that the links of the PDF lead there.
"""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser

from macros.publish import offline
from macros.tools.browsers import show_as_published

PAGE = "reference/book/"
PDF = Path("downloads/ground-truth.pdf")
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')
PLACE = re.compile(r"<!-- The PDF is linked here[^>]*-->")
LINK = f'<p><a class="md-button" href="../../{PDF.as_posix()}" download>Download the book as a PDF</a></p>'
MARGIN = {"top": "16mm", "right": "18mm", "bottom": "20mm", "left": "18mm"}
FOOTER = (
    '<div style="width: 100%; font: 8px sans-serif; text-align: center">'
    '<span class="title"></span>, page <span class="pageNumber"></span> of <span class="totalPages"></span></div>'
)


def make(browser: Browser, site: Path) -> Path:
    """Write the PDF into a built site, and link it on the page of the book.

    Args:
        browser: a Chromium.
        site: the folder of the built site.

    Returns:
        the path of the PDF.

    Raises:
        ValueError: when the page of the book does not say its address or has no place for the link.
    """
    source = site / PAGE / "index.html"
    html = source.read_text(encoding="utf-8")
    address, place = CANONICAL.search(html), PLACE.search(html)
    if not address or not place:
        raise ValueError(f"{source}: no canonical address, or the PDF is linked already; build the site first")
    write(browser, site, address[1])
    source.write_text(html.replace(place[0], LINK), encoding="utf-8", newline="\n")
    offline.write(site)
    return site / PDF


def write(browser: Browser, site: Path, address: str) -> None:
    """Print the page of the book, seen at its published address, into the PDF."""
    (site / PDF).parent.mkdir(exist_ok=True)
    with browser.new_context(service_workers="block") as context:
        show_as_published(context, site, address.removesuffix(PAGE))
        page = context.new_page()
        page.goto(address)  # until scripts have run: they tell the links inside the book from those that leave it
        page.wait_for_load_state("networkidle")
        page.pdf(
            path=site / PDF,
            format="A4",
            margin=MARGIN,  # type: ignore[arg-type]
            tagged=True,
            outline=True,
            print_background=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template=FOOTER,
        )
