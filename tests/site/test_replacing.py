"""The site is replaced by one that is whole, or stays as it was."""

import errno
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

import pytest

from macros import builds
from macros.tools import replacing
from macros.tools.faults import explained, in_use
from tests.support.projects import edit, make_project, must_build


def files(folder: Path) -> dict[str, bytes]:
    """Return the content of all files of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("old", encoding="utf-8")
    (tmp_path / "site/.git").write_text("elsewhere", encoding="utf-8")
    return tmp_path / "site"


def test_a_new_folder_takes_the_place_and_hidden_files_stay(site: Path) -> None:
    new = replacing.begin(site)
    new.mkdir()
    (new / "page.html").write_text("new", encoding="utf-8")
    replacing.finish(site)
    assert files(site.parent) == {"site/page.html": b"new", "site/.git": b"elsewhere"}


def test_what_a_kill_left_in_the_moment_of_replacing_is_put_back(site: Path) -> None:
    before = files(site.parent)
    replacing.begin(site).mkdir()
    site.rename(replacing.aside(site))
    replacing.begin(site)
    assert files(site.parent) == before


def test_a_copy_that_could_not_be_changed_is_dropped(site: Path) -> None:
    before = files(site.parent)
    with pytest.raises(ZeroDivisionError), replacing.changed(site) as copy:
        (copy / "index.html").write_text(str(1 // 0), encoding="utf-8")
    assert files(site.parent) == before


def test_an_error_after_all_is_written_leaves_the_site(tmp_path: Path) -> None:
    """MkDocs counts warnings last, and fails then."""
    root, site = make_project(tmp_path), tmp_path / "out/site"
    must_build(root, site)
    before = files(site.parent)
    edit(root, "docs/index.md", "", "# Home\n\n[Nowhere](questions/metrics.md#nowhere)\n")
    with pytest.raises(AssertionError, match="Aborted with 1 warnings in strict mode"):
        must_build(root, site)
    assert files(site.parent) == before


def test_a_build_that_is_killed_leaves_the_site(tmp_path: Path) -> None:
    root, site = make_project(tmp_path), tmp_path / "out/site"
    site.mkdir(parents=True)
    edit(site, "index.html", "", "old")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    with subprocess.Popen(command, cwd=root, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}) as running:
        while not replacing.beside(site).exists():
            assert running.poll() is None
            time.sleep(0.01)
        running.kill()
    assert files(site) == {"index.html": b"old"}


def test_the_temporary_folder_of_a_server_is_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builds, "current", builds.Build())
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    commands: dict[Literal["serve", "build"], str] = {"serve": "site", "build": ".site.new"}
    for command, folder in commands.items():
        address = SimpleNamespace(host="127.0.0.1", port=0)
        config: Any = SimpleNamespace(dev_addr=address, site_dir=str(tmp_path / "site"))
        builds.on_startup(command, dirty=False)
        builds.on_config(config)
        assert config.site_dir == str(tmp_path / folder)
        builds.on_shutdown()
        assert config.site_dir == str(tmp_path / "site")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.ENOTDIR])
def test_what_the_machine_lacks_is_one_line_with_file_and_remedy(number: int) -> None:
    line = explained(OSError(number, os.strerror(number), "site/index.html"))
    assert line
    assert line.startswith(f"site/index.html: {os.strerror(number)}; ")
    assert "\n" not in line


def test_an_error_of_the_code_keeps_its_traceback() -> None:
    assert explained(FileNotFoundError(errno.ENOENT, "No such file", "x")) is None
    assert explained(ValueError("x")) is None


def test_a_port_in_use_is_said_with_one_that_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        line = in_use("127.0.0.1", port) or ""
    assert line.startswith(f"port {port} is in use; run `make serve PORT=")
    free = int(line.rpartition(":")[2].rstrip("`"))
    assert not in_use("127.0.0.1", free)
