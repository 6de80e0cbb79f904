"""Find a Chromium for the tests, or install one: `python -m tests.browsers`.

A Chromium of the system comes first, then Playwright's own, then Debian's package when we may install it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

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


def main() -> int:
    """Make sure that there is a browser."""
    if not find():
        install()
    found = find()
    print(f"Browser for the tests: {found}" if found else "No Chromium: install one, the tests need a browser.")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
