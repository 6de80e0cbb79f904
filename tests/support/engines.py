"""Firefox and WebKit as distributions ship them: where they are, and how they are run."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from urllib.request import Request, urlopen

from tests.support.servers import free_port
from tests.support.webdriver import SECONDS, Engine, Marionette, WebKitDriver


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
