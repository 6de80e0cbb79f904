"""The style sheet and fonts of formulas: only the fonts that the site uses, with only the characters that it shows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import partial
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from macros.elements import Element, parse
from macros.settings import FONTS, ITALIC, TEXT
from macros.tools.caches import kept

CACHE = Path(".cache/fonts")
VERSION = b"2"  # part of the key of the cache: count it up when what `subset_of` returns changes
STYLE = Path(__file__).with_name("formulas.css")
FACE = re.compile(r"@font-face\{.*?\}")
FILE = re.compile(r"url\(fonts/KaTeX_([\w-]+)\.woff2\)")
OTHER_FORMATS = re.compile(r',url\([^)]*\) format\("(?:woff|truetype)"\)')
LOOK = re.compile(r"font-(?:family|style|weight):[^;}]+")
NAMES = {TEXT, ITALIC, *FONTS.values(), *(f"Size{size}-Regular" for size in range(1, 5))}


def characters(typeset: Iterable[str]) -> dict[str, str]:
    """Return the characters that typeset formulas show, sorted, by font."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for html in typeset:
        collect(parse(html), TEXT, found)
    return {name: "".join(sorted(chars)) for name, chars in sorted(found.items())}


def collect(element: Element, font: str, found: dict[str, set[str]]) -> None:
    """Add the characters of an element, which stands in text of a font, to those found."""
    if element.tag == "math":
        return  # for screen readers only
    font = ITALIC if element.tag == "i" else next((name for name in element.classes if name in NAMES), font)
    for child in element.children:
        if isinstance(child, str):
            found[font].update(child)
        else:
            collect(child, font, found)


def write(packages: Path, root: Path, target: Path, shown: dict[str, str]) -> None:
    """Write the style sheet and the fonts.

    Args:
        packages: the folder of the npm packages.
        root: the project's folder, which holds the cache.
        target: where to write.
        shown: the characters that each font must have, see `characters`.
    """
    source = packages / "katex/dist"
    (target / "fonts").mkdir(parents=True, exist_ok=True)
    css = style_sheet((source / "katex.min.css").read_text(encoding="utf-8"), shown)
    (target / "katex.css").write_text(css, encoding="utf-8", newline="\n")
    for name, text in shown.items():
        font = source / f"fonts/KaTeX_{name}.woff2"
        (target / "fonts" / font.name).write_bytes(cut(font, root / CACHE, text))


def style_sheet(katex: str, shown: Iterable[str]) -> str:
    """Return the style sheet of formulas: the faces of some fonts, a class for each, and what is the same for all.

    Args:
        katex: KaTeX's own style sheet.
        shown: the names of the fonts.
    """
    faces = {found[1]: OTHER_FORMATS.sub("", face) for face in FACE.findall(katex) if (found := FILE.search(face))}
    classes = [f".katex .{name}{{{';'.join(LOOK.findall(faces[name]))}}}" for name in shown if name != TEXT]
    return "\n".join([*(faces[name] for name in shown), STYLE.read_text(encoding="utf-8"), *classes, ""])


def cut(font: Path, cache: Path, shown: str) -> bytes:
    """Return a font with only the given characters; what was cut before is kept."""
    original = font.read_bytes()
    return kept(cache, font.name, VERSION + original + shown.encode(), partial(subset_of, original, shown))


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
