"""Typeset formulas with KaTeX when the site is built: no script in the browser, no shift of the layout."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from macros.advances import advances
from macros.compaction import VERSION, compact
from macros.settings import Advance, UnknownConstructError
from macros.tools.node import install, run_node

SCRIPT = Path(__file__).with_name("typeset.mjs")
CACHE = Path(".cache/typeset.json")


class Tex(NamedTuple):
    """A formula: its TeX, and whether it stands on a line of its own."""

    source: str
    display: bool


class Typeset(NamedTuple):
    """A typeset formula: its HTML, or what is wrong with its TeX."""

    html: str = ""
    error: str = ""


def typeset(root: Path, formulas: Iterable[Tex]) -> dict[Tex, Typeset]:
    """Return the typeset form of each formula.

    Args:
        root: the project's folder, which holds the cache.
        formulas: what to typeset; equal ones are typeset once.
    """
    packages = install(root)
    version = json.loads((packages / "katex/package.json").read_text(encoding="utf-8"))["version"]
    made_by = f"{version}-{VERSION}"
    wanted = {tex: f"{made_by} {'display' if tex.display else 'inline'} {tex.source}" for tex in formulas}
    cache = read_cache(root / CACHE)
    missing = [tex for tex, key in wanted.items() if key not in cache]
    if missing:
        advance = advances(packages / "katex/dist/fonts")
        answers = run_katex(root, missing)
        cache |= {wanted[tex]: compacted(each, advance) for tex, each in zip(missing, answers, strict=True)}
        write_cache(root / CACHE, cache)
    return {tex: Typeset(**cache[key]) for tex, key in wanted.items()}


def compacted(answer: dict[str, str], advance: Advance) -> dict[str, str]:
    """Return an answer of KaTeX's with its HTML compacted; an error stays what it is."""
    try:
        return {"html": compact(answer["html"], advance)} if "html" in answer else answer
    except UnknownConstructError as error:
        return {"error": str(error)}


def run_katex(root: Path, formulas: list[Tex]) -> list[dict[str, str]]:
    """Typeset formulas in one process of Node."""
    return run_node(root, SCRIPT, [tex._asdict() for tex in formulas])


def read_cache(path: Path) -> dict[str, dict[str, str]]:
    """Return what was typeset before; a damaged cache is an empty one."""
    try:
        cache: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return cache


def write_cache(path: Path, cache: dict[str, dict[str, str]]) -> None:
    """Keep what was typeset, in one step, so that a second build never reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(cache), encoding="utf-8")
    partial.replace(path)
