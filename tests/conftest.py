"""The site, built once for all tests as Pages would serve it, and a browser that looks at it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from macros.banks import Bank, load
from macros.tools.browsers import chromium
from tests.support.networks import Network
from tests.support.servers import PREFIX, serving

ROOT = Path(__file__).parent.parent
REPOSITORY = "https://github.com/example/ground-truth"

expect.set_options(timeout=20_000)  # a busy machine is no fault


@pytest.fixture(scope="session")
def bank() -> Bank:
    """The data of this repository."""
    return load(ROOT)


def free_port() -> int:
    """Return a port on which nothing is served."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
    return number


@pytest.fixture(scope="session")
def port() -> int:
    """The port of the site, which it must know before it is built."""
    return free_port()


def build(root: Path, target: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build the site of a project folder into a target folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(target)]
    settings = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1800000000"} | environment
    return subprocess.run(command, cwd=root, env=settings, capture_output=True, text=True, check=False)


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


def watch(opened: Page) -> list[str]:
    """Return a list that fills with errors on the console and with requests to other hosts."""
    faults: list[str] = []
    opened.on("console", lambda message: faults.append(message.text) if is_fault(message) else None)
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("request", lambda request: faults.append(request.url) if is_foreign(request.url) else None)
    return faults


def wait_until(opened: Page, expression: str, argument: Any = None) -> None:
    """Wait until an expression gives true, or a promise of it, which `wait_for_function` takes for true."""
    for _ in range(200):
        if opened.evaluate(expression, argument):
            return
        opened.wait_for_timeout(100)
    raise AssertionError(f"never true: {expression}")


def is_fault(message: ConsoleMessage) -> bool:
    """Tell whether a message on the console is a fault of the site."""
    return message.type in ("error", "warning") and "blocked by Playwright" not in message.text


def is_foreign(address: str) -> bool:
    """Tell whether an address is on another host."""
    parts = urlsplit(address)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname != "127.0.0.1"
