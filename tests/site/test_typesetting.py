"""Formulas are KaTeX's own, typeset once for the same TeX, script and version."""

from pathlib import Path
from typing import Any

import pytest

from macros.tex import typesetting
from macros.tex.typesetting import CACHE, Tex, Typeset, typeset
from tests.support.pages import SHEET
from tests.support.projects import ROOT, make_project

FORMULA = Tex("x^2", display=False)


def no_node(*_: Any) -> list[Any]:
    """Stand for Node where it must not be called."""
    raise AssertionError("typeset again")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with an empty cache."""
    return make_project(tmp_path)


@pytest.mark.parametrize(
    ("tex", "made"), [(r"\boxed{x}", "fbox"), (r"\cancel{x}", "<line"), (r"x \tag{1}", "katex-tag")]
)
def test_every_construct_of_katex_can_be_used(tex: str, made: str) -> None:
    (result,) = typeset(ROOT, [Tex(tex, display=True)]).values()
    assert not result.error
    assert made in result.html


def test_every_formula_of_a_page_has_its_tex_and_is_left_untranslated(site: Path) -> None:
    html = (site / SHEET / "index.html").read_text(encoding="utf-8")
    formulas = html.count('class="katex"')
    assert formulas == html.count('<annotation encoding="application/x-tex">') == html.count('<span translate="no"') > 0


def test_what_was_typeset_is_not_typeset_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = typeset(root, [FORMULA])
    monkeypatch.setattr(typesetting, "run_node", no_node)
    assert typeset(root, [FORMULA]) == first


def test_another_script_typesets_again(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typeset(root, [FORMULA])
    (tmp_path / "other.mjs").write_text("""console.log('[{"html": "other"}]')""", encoding="utf-8")
    monkeypatch.setattr(typesetting, "SCRIPT", tmp_path / "other.mjs")
    assert typeset(root, [FORMULA]) == {FORMULA: Typeset("other")}


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"\xff", b"[1]", b'{"key": 1}', b'{"key": {"html": 1}}', b'{"key": {}}']
)
def test_a_damaged_cache_is_an_empty_one(damaged: bytes, root: Path) -> None:
    whole = typeset(root, [FORMULA])
    (root / CACHE).write_bytes(damaged)
    assert typeset(root, [FORMULA]) == whole
