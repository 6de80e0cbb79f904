"""Find a Chromium and run it, or install one: `python -m macros.tools.browsers`.

A headless shell comes first, the system's or Playwright's own: it is Chromium without its windows, and opens a page in
a third of the processor time. Another Chromium of the system will do.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, BrowserContext, BrowserType, Error, Route, sync_playwright

SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ("--no-sandbox", "--disable-quic", "--font-render-hinting=none")  # hinted letters stand apart in a PDF


def find() -> str | None:
    """Return the path of a Chromium of the system, or None."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def install() -> None:
    """Install Playwright's headless shell, or else Debian's when we are root."""
    own = subprocess.run([sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"], check=False)
    if own.returncode and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", SHELL], check=False)


def launch(kind: BrowserType, *flags: str) -> Browser:
    """Start a Chromium, with flags beside those that all get.

    Raises:
        FileNotFoundError: when there is none.
    """
    if not shutil.which(SHELL):
        with suppress(Error):  # its own is not installed
            return kind.launch(args=[*FLAGS, *flags])
    executable = find()
    if not executable:
        raise FileNotFoundError("no Chromium: run `make test`, which installs one")
    return kind.launch(executable_path=executable, args=[*FLAGS, *flags])


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run a Chromium while the block runs.

    Raises:
        FileNotFoundError: when there is none.
    """
    with sync_playwright() as playwright:
        browser = launch(playwright.chromium)
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
    if not shutil.which(SHELL):
        install()
    try:
        with chromium() as browser:
            print(f"Browser: Chromium {browser.version}")
    except FileNotFoundError as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
