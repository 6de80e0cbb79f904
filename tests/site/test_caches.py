"""What was made before is taken from the cache, and only as long as its source is the same."""

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.tex import typesetting
from macros.tools import caches
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


@pytest.mark.parametrize("damage", [b"", b"\0" * 80, b"garbage", lambda data: data[:-1], lambda data: data[:-1] + b"x"])
def test_what_is_damaged_is_made_again(tmp_path: Path, damage: bytes | Callable[[bytes], bytes]) -> None:
    kept(tmp_path, "deck", b"a", lambda: b"made of a")
    [path] = tmp_path.iterdir()
    path.write_bytes(damage if isinstance(damage, bytes) else damage(path.read_bytes()))
    assert kept(tmp_path, "deck", b"a", lambda: b"made again") == b"made again"
    assert kept(tmp_path, "deck", b"a", lambda: b"never made") == b"made again"


def test_what_another_hand_wrote_is_not_shipped(tmp_path: Path) -> None:
    path = tmp_path / "typeset.json"
    caches.keep(path, typesetting.CACHED.dump_json({"key": typesetting.Typeset("x")}))
    assert caches.table(path, typesetting.CACHED) == {"key": typesetting.Typeset("x")}
    path.write_bytes(path.read_bytes().replace(b'"x"', b'"y"'))
    assert caches.table(path, typesetting.CACHED) == {}


def test_nothing_is_left_of_what_could_not_be_kept(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="taken"):
        caches.keep(tmp_path / "taken", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
