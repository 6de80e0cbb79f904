"""The packages of npm are whole, or repaired; npm and Node speak UTF-8, whatever the machine's code page is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.tools import node
from macros.tools.node import PackageError, fingerprint, install, run_node
from tests.support.projects import ROOT

ASCII = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "utf-8"}
INSTALL = """
import locale, sys
from pathlib import Path
from macros.tools.node import PackageError, install
assert locale.getpreferredencoding(False) != "UTF-8"
try:
    install(Path(sys.argv[1]))
except PackageError as error:
    print(error)
"""


def test_what_npm_says_is_read_on_a_machine_with_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"dependencies": {"é": "1"}}', encoding="utf-8")
    (tmp_path / "package-lock.json").write_text('{"lockfileVersion": 3, "packages": {}}', encoding="utf-8")
    command = [sys.executable, "-c", INSTALL, str(tmp_path)]
    result = subprocess.run(
        command, cwd=ROOT, env=os.environ | ASCII, capture_output=True, encoding="utf-8", check=False
    )
    assert "é" in result.stdout, result.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose one package is installed."""
    (tmp_path / "package-lock.json").write_text("{}", encoding="utf-8")
    place(tmp_path, tmp_path / "node_modules", "build")
    return tmp_path


def place(root: Path, packages: Path, scope: str) -> Path:
    """Write a package where npm would, with what an installation notes."""
    (packages / "katex").mkdir(parents=True)
    (packages / "katex/index.js").write_text(scope, encoding="utf-8")
    (packages / node.STAMP).write_text(f"{scope} {fingerprint(root, packages)}", encoding="utf-8")
    return packages


@pytest.fixture
def downloads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that fills with the scopes that are downloaded, by an npm that needs no network."""
    scopes: list[str] = []

    def download(root: Path, folder: Path, scope: str) -> Path:
        scopes.append(scope)
        return place(root, folder / "fresh", scope)

    monkeypatch.setattr(node, "download", download)
    monkeypatch.setattr(node, "install", install.__wrapped__)  # as if in a process of its own
    return scopes


def test_whole_packages_are_left_alone(project: Path, downloads: list[str]) -> None:
    assert node.install(project) == project / "node_modules"
    assert downloads == []


@pytest.mark.parametrize("file", ["node_modules/katex/index.js", "package-lock.json", "node_modules/.installed"])
def test_what_is_damaged_or_stale_is_installed_again(project: Path, downloads: list[str], file: str) -> None:
    (project / file).write_text("", encoding="utf-8")
    node.install(project)
    node.install(project)
    assert downloads == ["build"]
    assert (project / "node_modules/katex/index.js").read_text(encoding="utf-8") == "build"
    assert not list((project / ".cache").iterdir())


def test_a_plain_build_installs_no_packages_for_development_and_removes_none(
    project: Path, downloads: list[str]
) -> None:
    node.install(project, "development")
    (project / "node_modules/katex/index.js").unlink()
    node.install(project)
    assert downloads == ["development", "development"]
    assert "--omit=dev" in node.SCOPES["build"]


def test_packages_that_work_stay_when_the_registry_is_down(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(node, "QUICK", ("--fetch-retries=0",))
    for name, value in (("registry", "http://127.0.0.1:9/"), ("cache", str(project / "npm"))):
        monkeypatch.setenv(f"npm_config_{name}", value)
    for name in ("package.json", "package-lock.json"):
        (project / name).write_text((ROOT / name).read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(
        PackageError, match=r"^npm cannot install the packages: .*ECONNREFUSED.*; is its registry"
    ) as caught:
        install.__wrapped__(project)
    assert "\n" not in str(caught.value)
    assert (project / "node_modules/katex/index.js").exists()


def test_a_script_of_node_that_fails_says_why_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "fail.mjs").write_text("import 'no-such-package';", encoding="utf-8")
    with pytest.raises(PackageError, match=r"^fail.mjs: Error.*no-such-package[^\n]*remove node_modules"):
        run_node(tmp_path, tmp_path / "fail.mjs", [])
