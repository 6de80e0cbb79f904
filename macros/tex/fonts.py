"""The style sheet and the fonts of formulas: KaTeX's own, the fonts cut to the characters that the site shows."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, partial
from io import BytesIO
from pathlib import Path

import fontTools
from fontTools import subset
from fontTools.ttLib import TTFont

from macros.tools.caches import kept

CACHE = Path(".cache/fonts")
FACE = re.compile(r"@font-face\{[^}]*?url\(fonts/([\w-]+\.woff2)\)[^}]*\}")
OTHER_FORMATS = re.compile(r',url\([^)]*\) format\("(?:woff|truetype)"\)')
RULE = re.compile(r"\.katex ([^{},]+)(?=[^{}]*\{([^{}]*)\})")  # each selector of a rule, and what the rule says
LOOK = re.compile(r'font-(family|style|weight):"?(\w+)')
NORMAL = {"family": "KaTeX_Main", "style": "normal", "weight": "400"}


def write(packages: Path, root: Path, target: Path, typeset: Iterable[str]) -> None:
    """Write the style sheet and the fonts.

    Args:
        packages: the folder of the npm packages.
        root: the project's folder, which holds the cache.
        target: where to write.
        typeset: the HTML of all formulas.
    """
    source = packages / "katex/dist"
    css = OTHER_FORMATS.sub("", (source / "katex.min.css").read_text(encoding="utf-8"))
    shown = characters(css, typeset)
    (target / "fonts").mkdir(parents=True, exist_ok=True)
    used = FACE.sub(lambda face: face[0] if face[1] in shown else "", css)
    (target / "katex.css").write_text(used, encoding="utf-8", newline="\n")
    for name, text in shown.items():
        (target / "fonts" / name).write_bytes(cut(source / "fonts" / name, root / CACHE, text))


def characters(css: str, typeset: Iterable[str]) -> dict[str, str]:
    """Return the characters that formulas show, sorted, by the file of their font.

    Args:
        css: KaTeX's style sheet, which gives classes their fonts.
        typeset: the HTML of the formulas.
    """
    faces = [(face[1], dict(LOOK.findall(face[0]))) for face in FACE.finditer(css)]
    found: defaultdict[str, set[str]] = defaultdict(set)
    for look, text in looks(FACE.sub("", css), typeset).items():
        exact = [name for name, face in faces if tuple(face.values()) == look]
        for name in exact or [name for name, face in faces if face["family"] == look[0]]:
            found[name] |= text
    return {name: "".join(sorted(text)) for name, text in sorted(found.items()) if text}


def looks(css: str, typeset: Iterable[str]) -> dict[tuple[str, ...], set[str]]:
    """Return the characters of formulas by the family, style and weight that the rules of a style sheet give them."""
    rules = [
        (set(re.findall(r"[\w-]+", where.split()[-1].partition(">")[0])), dict(LOOK.findall(rule)))
        for where, rule in RULE.findall(css)
    ]
    found: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)

    @cache
    def own(classes: str) -> dict[str, str]:
        names = set(classes.split())
        return {name: value for needed, look in rules if needed <= names for name, value in look.items()}

    def collect(element: ET.Element, outer: dict[str, str]) -> None:
        look = outer | own(element.get("class", ""))
        found[tuple(look.values())].update(element.text or "", *(child.tail or "" for child in element))
        for child in element:
            if not child.tag.endswith("math"):  # for screen readers only
                collect(child, look)

    for html in typeset:
        collect(ET.fromstring(html), NORMAL)
    return found


def cut(font: Path, cache: Path, shown: str) -> bytes:
    """Return a font with only the given characters; what was cut before is kept."""
    original = font.read_bytes()
    source = b"\0".join([fontTools.version.encode(), Path(__file__).read_bytes(), shown.encode(), original])
    return kept(cache, font.name, source, partial(subset_of, original, shown))


def subset_of(original: bytes, shown: str) -> bytes:
    """Cut a font; the same input gives the same bytes."""
    options = subset.Options(flavor="woff2", layout_features=["*"], notdef_outline=True, hinting=False)
    font = TTFont(BytesIO(original), recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=shown)
    subsetter.subset(font)
    result = BytesIO()
    font.flavor = "woff2"
    font.save(result)
    return result.getvalue()
