"""Find a Chromium and run it, or install one: `python -m macros.tools.browsers`.

A Chromium of the system comes first, then Playwright's own, then Debian's package when we may install it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, BrowserContext, Route, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """Return the path of a Chromium, or None."""
    on_path = next(filter(None, map(shutil.which, NAMES)), None)
    if on_path:
        return on_path
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def install() -> None:
    """Install Playwright's Chromium, or else Debian's when we are root."""
    own = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if own.returncode and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=True)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run a Chromium while the block runs.

    Raises:
        FileNotFoundError: when there is none.
    """
    executable = find()
    if not executable:
        raise FileNotFoundError("no Chromium: run `make test`, which installs one")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox", "--disable-quic"])
        yield browser
        browser.close()


def show_as_published(context: BrowserContext, site: Path, address: str) -> None:
    """Let a browser see a built site at the address where it will be published, and nothing else."""

    def answer(route: Route) -> None:
        url = urlsplit(route.request.url)._replace(query="", fragment="").geturl()
        path = site / unquote(url.removeprefix(address))
        file = path / "index.html" if path.is_dir() else path
        if url.startswith(address) and file.is_file():
            route.fulfill(path=file)
        else:
            route.abort()

    context.route("**/*", answer)


def main() -> int:
    """Make sure that there is a browser."""
    if not find():
        install()
    found = find()
    print(f"Browser: {found}" if found else "No Chromium: install one, the tests need a browser.")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
