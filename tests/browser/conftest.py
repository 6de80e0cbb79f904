"""Readers whose browser may keep the site, on a network that can fail."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.support.networks import Network


@pytest.fixture
def network(site: Path, tmp_path: Path) -> Iterator[Network]:
    """A network of its own for a test."""
    shutil.copytree(site, tmp_path / "site")
    made = Network(tmp_path / "site")
    yield made
    made.cut()


@pytest.fixture
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """A browser profile that may have service workers."""
    with browser.new_context() as context:
        yield context
