"""While the site is served, a broken edit is explained, and its correction is shown."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.support.projects import edit, make_project
from tests.support.servers import free_port

DATA = "docs/data/metrics.yml"
SECONDS = 60


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, Path, str]]:
    """Serve the small project; give its folder, the file of messages, and its address."""
    root, messages, port = make_project(tmp_path), tmp_path / "messages", free_port()
    command = [sys.executable, "-u", "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": f"http://127.0.0.1:{port}/"}
    with messages.open("w") as log:
        server = subprocess.Popen(command, cwd=root, env=environment, stdout=log, stderr=log)
        yield root, messages, f"http://127.0.0.1:{port}/questions/metrics/"
        server.terminate()
        server.wait()


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until something is the case; fail when it takes too long."""
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.2)


def shows(address: str, text: str) -> bool:
    """Tell whether a page is there and holds a text."""
    try:
        with urlopen(address, timeout=5) as response:
            return text in response.read().decode()
    except (URLError, TimeoutError):
        return False


def test_a_broken_edit_is_explained_and_the_server_goes_on(served: tuple[Path, Path, str]) -> None:
    root, messages, address = served
    wait_for(lambda: shows(address, "What is accuracy?"))
    edit(root, DATA, "What is accuracy?", "What does accuracy mean?")
    edit(root, DATA, "related: [error]", "related: [eror]")
    wait_for(lambda: f'{DATA}:27: question "accuracy": unknown question "eror"' in messages.read_text())
    edit(root, DATA, "related: [eror]", "related: [error]")
    wait_for(lambda: shows(address, "What does accuracy mean?"))


def test_pages_say_that_they_reload_by_themselves(served: tuple[Path, Path, str]) -> None:
    """The name by which the browser code knows that it must not keep the site offline."""
    *_, address = served
    wait_for(lambda: shows(address, "var livereload = "))
    assert not shows(address, "Content-Security-Policy")  # it would forbid that script
