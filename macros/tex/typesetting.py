"""Typeset formulas with KaTeX when the site is built: no script in the browser, no shift of the layout."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter

from macros.tools import caches
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


CACHED = TypeAdapter(dict[str, Typeset])


def typeset(root: Path, formulas: Iterable[Tex]) -> dict[Tex, Typeset]:
    """Return the typeset form of each formula; what the cache of the project holds is not typeset again."""
    katex = install(root) / "katex/package.json"
    made_by = json.loads(katex.read_bytes())["version"] + SCRIPT.read_text(encoding="utf-8")
    keys = {tex: hashlib.sha256(f"{made_by}{tex}".encode()).hexdigest() for tex in formulas}
    cache = caches.table(root / CACHE, CACHED)
    missing = [tex for tex, key in keys.items() if key not in cache]
    if missing:
        answers = run_node(root, SCRIPT, [tex._asdict() for tex in missing])
        cache |= {keys[tex]: Typeset(**answer) for tex, answer in zip(missing, answers, strict=True)}
        caches.keep(root / CACHE, CACHED.dump_json(cache))
    return {tex: cache[key] for tex, key in keys.items()}
