"""Firefox and WebKit as distributions ship them, driven by their own protocols: Playwright drives neither.

Only what WebDriver calls navigation, scripts and computed labels is used, so both need no library.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from tests.support.servers import free_port

SECONDS = 60
SCRIPT = """const done = arguments[arguments.length - 1];
const shown = (selector, text = "") => [...document.querySelectorAll(selector)]
  .find((one) => one.checkVisibility() && one.textContent.trim().startsWith(text));
const work = async (...given) => { BODY };
work(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));"""


class Engine(ABC):
    """A browser with one page."""

    @abstractmethod
    def send(self, name: str, path: str, **parameters: Any) -> Any:
        """Send a command of WebDriver, which has a name for Firefox and a path for WebKit; return its answer."""

    def open(self, address: str) -> None:
        """Open a page and wait until it was loaded."""
        self.send("Navigate", "url", url=address)

    def run(self, body: str, *given: Any) -> Any:
        """Return what the body of an async function returns in the page; `shown(selector, text)` finds an element."""
        answer = self.send("ExecuteAsyncScript", "execute/async", script=SCRIPT.replace("BODY", body), args=given)
        assert "error" not in answer, answer
        return answer.get("value")

    def wait(self, expression: str, *given: Any) -> None:
        """Wait until an expression gives something true in the page."""
        end = time.monotonic() + SECONDS
        while not self.run(f"return Boolean({expression})", *given):
            assert time.monotonic() < end, f"never true: {expression}"
            time.sleep(0.05)

    def press(self, text: str, selector: str = "button") -> None:
        """Click an element by its text, as soon as it is shown."""
        self.wait("shown(...given)", selector, text)
        self.run("shown(...given).click()", selector, text)

    def label(self, selector: str) -> str:
        """Return the name of an element in the accessibility tree."""
        script = "arguments[1](document.querySelector(arguments[0]))"
        element = self.send("ExecuteAsyncScript", "execute/async", script=script, args=[selector])
        identity = next(iter(element.values()))
        name: str = self.send("GetComputedLabel", f"element/{identity}/computedlabel", id=identity)
        return name


class Marionette(Engine):
    """Firefox, by the protocol that geckodriver speaks to it."""

    def __init__(self, connection: socket.socket) -> None:
        self.stream = connection.makefile("rwb")
        self.read()  # it says hello
        self.send("NewSession", "")

    def read(self) -> Any:
        """Return the next message, which is prefixed with its length."""
        size = b""
        while (letter := self.stream.read(1)) != b":":
            assert letter, "Firefox has gone"
            size += letter
        return json.loads(self.stream.read(int(size)))

    def send(self, name: str, path: str, **parameters: Any) -> Any:
        """Send a command by its name."""
        message = json.dumps([0, 1, f"WebDriver:{name}", parameters]).encode()
        self.stream.write(b"%d:%s" % (len(message), message))
        self.stream.flush()
        _, _, error, result = self.read()
        assert not error, error
        return result.get("value")


class WebKitDriver(Engine):
    """WebKit, by HTTP."""

    def __init__(self, address: str) -> None:
        self.address = f"{address}/session"
        self.address += f"/{self.send('NewSession', '', capabilities={})['sessionId']}/"

    def send(self, name: str, path: str, **parameters: Any) -> Any:
        """Send a command by its path."""
        body = None if name.startswith("Get") else json.dumps(parameters).encode()
        with urlopen(Request(self.address + path, body), timeout=SECONDS) as answer:
            return json.load(answer)["value"]


@contextmanager
def running(*command: str, output: int = subprocess.DEVNULL, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program while the block runs."""
    settings = os.environ | environment
    with subprocess.Popen(command, env=settings, stdout=output, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.terminate()


def connected(port: int) -> socket.socket:
    """Return a connection to a program that is just starting."""
    for _ in range(SECONDS * 10):
        with suppress(ConnectionRefusedError):
            return socket.create_connection(("127.0.0.1", port))
        time.sleep(0.1)
    raise TimeoutError(f"nothing listens on port {port}")


@contextmanager
def firefox(program: str, folder: Path) -> Iterator[Engine]:
    """Run Firefox with a new profile in a folder."""
    port = free_port()
    (folder / "user.js").write_text(f'user_pref("marionette.port", {port});\n', encoding="utf-8")
    command = (program, "--headless", "--marionette", "--no-remote", "--profile", str(folder))
    with running(*command), connected(port) as connection:
        yield Marionette(connection)


@contextmanager
def webkit(program: str, _: Path) -> Iterator[Engine]:
    """Run WebKit, on a screen of its own where there is none."""
    port = free_port()
    with ExitStack() as stack:
        screen = os.environ.get("DISPLAY") or own_screen(stack)
        stack.enter_context(running(program, f"--port={port}", DISPLAY=screen))
        connected(port).close()
        engine = WebKitDriver(f"http://127.0.0.1:{port}")
        yield engine
        with urlopen(Request(engine.address.rstrip("/"), method="DELETE"), timeout=SECONDS):
            pass


def own_screen(stack: ExitStack) -> str:
    """Return the name of a screen that nobody sees."""
    screen = stack.enter_context(running("Xvfb", "-displayfd", "1", output=subprocess.PIPE))
    assert screen.stdout
    return f":{screen.stdout.readline().decode().strip()}"


# What runs each engine, and the packages of Debian that bring it.
ENGINES = {
    "Firefox": (firefox, ("firefox", "firefox-esr"), "firefox-esr"),
    "WebKit": (webkit, ("WebKitWebDriver",), "webkit2gtk-driver xvfb"),
}


def find(name: str) -> str | None:
    """Return the path of the program that runs an engine, or None."""
    return next(filter(None, map(shutil.which, ENGINES[name][1])), None)


def report() -> str:
    """Return which engines the tests run in, and what would bring the others."""
    others = (find(name) or f"not installed (apt-get install {packages})" for name, (*_, packages) in ENGINES.items())
    return "; ".join(["engines: Chromium", *(f"{name}: {found}" for name, found in zip(ENGINES, others, strict=True))])
