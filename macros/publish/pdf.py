"""Make PDFs with the browser: one of the whole book, and one of each category.

The browser sees the built site at its published address, so that the links of a PDF lead there.
"""

import re
from html import escape
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext

from macros.bank.loading import Bank
from macros.downloads.files import FOLDER, readable
from macros.publish import offline
from macros.tools.browsers import show_as_published

BOOK = "reference/book/"
ONE_PAGE = f"{BOOK}one-page/"
DOWNLOADS = "study/downloads/"
PDF = Path(FOLDER) / "ground-truth.pdf"
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')
PLACE = re.compile(r"<!-- The PDF is linked here[^>]*-->")
LINK = f'<p><a class="md-button" href="../../{PDF.as_posix()}" download>Download the book as a PDF</a></p>'
MARGIN = {"top": "16mm", "right": "18mm", "bottom": "20mm", "left": "18mm"}
FOOTER = (
    '<div style="width: 100%; font: 8px sans-serif; text-align: center">'
    '<span class="title"></span>, page <span class="pageNumber"></span> of <span class="totalPages"></span></div>'
)


def make(browser: Browser, bank: Bank, site: Path) -> list[Path]:
    """Write the PDFs into a built site, and link them on the pages of book and downloads; return their paths.

    Raises:
        ValueError: when a page does not say its address or has no place for the links.
    """
    sources = {page: site / page / "index.html" for page in (BOOK, DOWNLOADS)}
    html = {page: source.read_text(encoding="utf-8") for page, source in sources.items()}
    for page, source in sources.items():
        if not CANONICAL.search(html[page]) or not PLACE.search(html[page]):
            raise ValueError(f"{source}: no canonical address, or a PDF is linked already; build the site first")
    address = CANONICAL.findall(html[BOOK])[0].removesuffix(BOOK)
    made = {page: site / path for page, (path, _) in targets(bank).items()}
    with browser.new_context(service_workers="block") as context:
        show_as_published(context, site, address)
        for page, target in made.items():
            write(context, address + page, target)
    for page, text in {BOOK: LINK, DOWNLOADS: links(bank, site)}.items():
        finished = PLACE.sub(lambda _, text=text: text, html[page])  # type: ignore[misc]
        sources[page].write_text(finished, encoding="utf-8", newline="\n")
    offline.write(site)
    return list(made.values())


def targets(bank: Bank) -> dict[str, tuple[Path, str]]:
    """Return path and title of each PDF by the page that it prints."""
    return {ONE_PAGE: (PDF, "The whole book")} | {
        f"questions/{name}/": (Path(FOLDER) / f"ground-truth-{name}.pdf", category.title)
        for name, category in bank.categories.items()
        if bank.questions_of(name)
    }


def links(bank: Bank, site: Path) -> str:
    """Return the list of the PDFs, with their sizes."""
    rows = [
        f'<li><a href="../../{path.as_posix()}" download>{escape(title)}</a>'
        f" ({readable((site / path).stat().st_size)})</li>"
        for path, title in targets(bank).values()
    ]
    return f"<ul>{''.join(rows)}</ul>"


def write(context: BrowserContext, address: str, target: Path) -> None:
    """Print a page, seen at its published address, into a PDF."""
    page = context.new_page()
    page.goto(address)  # until scripts have run: they tell the links inside the page from those that leave it
    page.wait_for_load_state("networkidle")
    page.pdf(
        path=target,
        format="A4",
        margin=MARGIN,  # type: ignore[arg-type]
        tagged=True,
        outline=True,
        print_background=True,
        display_header_footer=True,
        header_template="<span></span>",
        footer_template=FOOTER,
    )
    page.close()
