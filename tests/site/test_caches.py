"""What was made before is taken from the cache, and only as long as its source is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.tools.caches import kept


def test_what_was_made_is_kept_until_its_source_changes(tmp_path: Path) -> None:
    made = (bytes([number]) for number in range(9))
    folder = tmp_path / "cache"
    results = [kept(folder, "deck", source, lambda: next(made)) for source in (b"a", b"a", b"b", b"b", b"a")]
    assert results == [b"\0", b"\0", b"\1", b"\1", b"\2"]


def test_one_version_of_each_name_is_kept(tmp_path: Path) -> None:
    for name, source in (("other-deck", b"a"), ("deck-2", b"b"), ("deck", b"c"), ("deck", b"d")):
        kept(tmp_path, name, source, lambda: b"made")
    assert sorted(path.name.partition("-")[2] for path in tmp_path.iterdir()) == ["deck", "deck-2", "other-deck"]


def test_nothing_is_kept_of_what_could_not_be_made(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        kept(tmp_path, "deck", b"a", lambda: bytes(1 // 0))
    assert not list(tmp_path.iterdir())
