"""The site, built once for all tests as Pages would serve it, and a browser that looks at it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from macros.bank.loading import Bank, load
from macros.tools.browsers import chromium
from tests.support.networks import Network
from tests.support.pages import watch
from tests.support.projects import REPOSITORY, ROOT, build
from tests.support.servers import PREFIX, free_port, serving

expect.set_options(timeout=20_000)  # a busy machine is no fault


@pytest.fixture(scope="session")
def bank() -> Bank:
    """The data of this repository."""
    return load(ROOT)


@pytest.fixture(scope="session")
def port() -> int:
    """The port of the site, which it must know before it is built."""
    return free_port()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, port: int) -> Path:
    """The folder of the built site."""
    target = tmp_path_factory.mktemp("built") / "site"
    result = build(ROOT, target, SITE_URL=f"http://127.0.0.1:{port}{PREFIX}", REPOSITORY_URL=REPOSITORY)
    assert result.returncode == 0, result.stdout + result.stderr
    return target


@pytest.fixture(scope="session")
def site_url(site: Path, port: int) -> Iterator[str]:
    """The address under which the site is served."""
    with serving(site, port) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium; a missing one is an error."""
    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page; a message on its console or a request to another host fails the test."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900},
        permissions=["clipboard-read", "clipboard-write"],
        service_workers="block",  # it has tests of its own, and would fetch the whole site for each of the others
    )
    opened = context.new_page()
    faults = watch(opened)
    yield opened
    context.close()
    assert not faults, faults


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
