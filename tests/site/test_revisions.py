"""The time of the content: that of the last commit that touched it, of what is not committed, or of the files."""

import os
import subprocess
from pathlib import Path

import pytest

from macros.downloads.revisions import HistoryError, last_change


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project without a history, its data file written at 1000."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    write(tmp_path, "docs/data/questions.yml", 1000)
    return tmp_path


def write(root: Path, name: str, time: int) -> None:
    """Write a file as if at a time."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(str(time), encoding="utf-8")
    os.utime(path, (time, time))


def commit(root: Path, time: int) -> None:
    """Commit all as if at a time."""
    person = ("-c", "user.name=Someone", "-c", "user.email=someone@example.org")
    when = {"GIT_AUTHOR_DATE": "@500 +0000", "GIT_COMMITTER_DATE": f"@{time} +0000"}
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "x"]):
        subprocess.run(["git", *person, *command], cwd=root, env=os.environ | when, check=True)


def test_without_a_history_the_newest_file_counts(project: Path) -> None:
    assert last_change(project) == 1000
    write(project, "docs/figures/roc.svg", 2000)
    write(project, "docs/index.md", 3000)
    write(project, "macros/__pycache__/decks.pyc", 4000)
    assert last_change(project) == 2000


def test_the_last_commit_of_the_content_counts_whenever_the_files_were_written(project: Path) -> None:
    commit(project, 5000)
    os.utime(project / "docs/data/questions.yml", (9000, 9000))
    assert last_change(project) == 5000
    write(project, "docs/index.md", 6000)
    commit(project, 6000)
    assert last_change(project) == 5000
    write(project, "docs/examples/roc.py", 100)
    commit(project, 7000)
    assert last_change(project) == 7000


def test_what_is_not_committed_is_newer(project: Path) -> None:
    commit(project, 5000)
    write(project, "docs/data/questions.yml", 8000)
    assert last_change(project) == 8000
    write(project, "docs/figures/a new one.svg", 8500)
    assert last_change(project) == 8500
    commit(project, 9000)
    assert last_change(project) == 9000


def test_without_git_the_files_count(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(project, 5000)
    monkeypatch.setenv("PATH", "")
    assert last_change(project) == 1000


def test_a_time_from_the_environment_counts(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234")
    assert last_change(project) == 1234


def test_the_project_may_be_a_folder_of_a_repository(tmp_path: Path, project: Path) -> None:
    inner = tmp_path / "inner"
    write(inner, "docs/data/questions.yml", 1500)
    commit(project, 5000)
    write(project, "docs/data/questions.yml", 7000)
    assert last_change(inner) == 5000
    write(inner, "docs/data/questions.yml", 8000)
    assert last_change(inner) == 8000


def test_the_end_of_a_shallow_clone_is_said(
    project: Path, tmp_path_factory: pytest.TempPathFactory, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    commit(project, 5000)
    assert last_change(project) == 5000
    assert not caplog.text
    clone = tmp_path_factory.mktemp("clones") / "shallow"
    write(project, "README.md", 6000)
    commit(project, 6000)
    subprocess.run(["git", "clone", "--quiet", "--depth=1", project.as_uri(), str(clone)], check=True)
    last_change(clone)
    assert "git fetch --unshallow" in caplog.text


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_a_repository_of_another_owner_is_read_where_it_is_the_project_only(project: Path) -> None:
    inner = project / "inner"
    write(inner, "docs/data/questions.yml", 1500)
    commit(project, 5000)
    os.chown(project / ".git", 65534, 65534)
    os.chown(project, 65534, 65534)
    assert last_change(project) == 5000
    with pytest.raises(HistoryError) as caught:
        last_change(inner)
    assert f"run `git config --global --add safe.directory {project}`" in str(caught.value)
    assert "\n" not in str(caught.value)
