"""The page of downloads as a reader uses it."""

from pathlib import Path

from playwright.sync_api import Page

from macros.downloads.files import readable


def test_page_lists_every_file_with_its_size(site: Path, page: Page, site_url: str) -> None:
    page.goto(f"{site_url}study/downloads/")
    listed = page.locator("[data-size-of]").evaluate_all("all => all.map(e => [e.dataset.sizeOf, e.textContent])")
    files = {path.name: readable(path.stat().st_size) for path in (site / "downloads").iterdir()}
    assert dict(listed) == files
    assert len(listed) == len(files)


def test_a_deck_is_downloaded_on_click(site: Path, page: Page, site_url: str) -> None:
    page.goto(f"{site_url}study/downloads/")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download: Anki deck").click()
    assert download.value.path().read_bytes() == (site / "downloads/ground-truth.apkg").read_bytes()
