"""The site, built once for all tests and served as Pages would, and a browser that looks at it."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page, expect

from macros.bank.loading import Bank, load
from macros.tools.browsers import chromium
from macros.tools.node import install
from tests.support import engines
from tests.support.pages import watch
from tests.support.projects import REPOSITORY, ROOT, must_build
from tests.support.servers import serving

PLACE = pytest.StashKey[list[str]]()

PATIENCE = 60_000  # milliseconds: a busy machine is no fault

expect.set_options(timeout=PATIENCE)


def pytest_configure(config: pytest.Config) -> None:
    """Serve a folder for all workers, in the one process that outlives them; install what the tests use of npm."""
    if hasattr(config, "workerinput"):
        config.stash[PLACE] = config.workerinput["place"]
        return
    os.environ["OMP_NUM_THREADS"] = "1"  # the workers share the cores: threads of each would wait for one another
    install(ROOT, "development")
    stack = ExitStack()
    config.add_cleanup(stack.close)
    folder = Path(stack.enter_context(TemporaryDirectory()))
    config.stash[PLACE] = [str(folder), stack.enter_context(serving(folder / "site"))]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the groups: one worker takes a group whole, and the others would wait for the last."""
    items.sort(key=lambda item: not item.get_closest_marker("xdist_group"))


def pytest_report_header() -> str:
    """Say which browsers the tests run in."""
    return engines.report()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker which folder is served, and where."""
    node.workerinput["place"] = node.config.stash[PLACE]


@pytest.fixture(scope="session")
def bank() -> Bank:
    """The data of this repository."""
    return load(ROOT)


@pytest.fixture(scope="session")
def site(pytestconfig: pytest.Config) -> Path:
    """The folder of the built site; the first worker that wants it builds it."""
    folder, address = pytestconfig.stash[PLACE]
    target = Path(folder) / "site"
    with FileLock(f"{target}.lock"):
        if not target.exists():
            built = target.with_name("built")
            must_build(ROOT, built, SITE_URL=address, REPOSITORY_URL=REPOSITORY)
            built.rename(target)
    return target


@pytest.fixture(scope="session")
def site_url(site: Path, pytestconfig: pytest.Config) -> str:
    """The address under which the site is served."""
    assert site.exists()
    return pytestconfig.stash[PLACE][1]


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
    context.set_default_timeout(PATIENCE)
    opened = context.new_page()
    faults = watch(opened)
    yield opened
    context.close()
    assert not faults, faults
