"""A network that can be slow, publish a new version of the site, and fail."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from macros.publish import offline
from tests.support.servers import PREFIX, Handler, serving


class Network:
    """A copy of the site, served until the network is cut; notes what is asked for, and can let pages wait."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.requests: list[str] = []
        self.open = threading.Event()
        self.open.set()
        self.stack = ExitStack()
        self.url = self.stack.enter_context(serving(folder, handler=self.handler()))

    def handler(self) -> type[Handler]:
        """Return a handler that knows this network."""
        network = self

        class Noting(Handler):
            protocol_version = "HTTP/1.0"  # no connection outlives the network

            def do_GET(self) -> None:  # noqa: N802 (its base class calls it so)
                network.requests.append(self.path.removeprefix(PREFIX))
                network.open.wait(60)
                super().do_GET()

            def end_headers(self) -> None:
                self.send_header("Cache-Control", "max-age=0")
                super().end_headers()

        return Noting

    def cut(self, *readers: BrowserContext) -> None:
        """Stop serving, and tell the browsers of readers that they are offline."""
        for reader in readers:
            reader.set_offline(True)
        self.open.set()
        self.stack.close()

    def edit(self, file: str, change: Callable[[str], str]) -> None:
        """Publish a new version of the site, in which one file differs."""
        path = self.folder / file
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        offline.write(self.folder)


def visit(reader: BrowserContext, network: Network, path: str = "") -> Page:
    """Open a page and wait until the site is saved."""
    page = reader.new_page()
    page.goto(network.url + path)
    page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    return page


@contextmanager
def reloading(page: Page) -> Iterator[None]:
    """Wait until a page was loaded anew; `expect_navigation` ends already when its script writes into the history."""
    page.evaluate("window.old = true")
    yield
    page.wait_for_function("() => !window.old")
    page.wait_for_load_state()
