"""The style sheet and fonts of KaTeX, cut down to the characters that the site shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from macros.caches import kept
from macros.elements import Element, parse

CACHE = Path(".cache/fonts")
VERSION = b"2"  # part of the key of the cache: count it up when what `subset_of` returns changes
COMPACT = Path(__file__).with_name("compact.css")
OTHER_FORMATS = re.compile(r',url\([^)]*\) format\("(?:woff|truetype)"\)')
# The fonts that only text of a certain class is set in, by KaTeX's style sheet. All others get every character.
FONT_OF_CLASS = {
    "amsrm": "AMS-Regular",
    "boldsymbol": "Math-BoldItalic",
    "mathbb": "AMS-Regular",
    "mathbf": "Main-Bold",
    "mathcal": "Caligraphic-Regular",
    "mathnormal": "Math-Italic",
    "textbf": "Main-Bold",
}
ANY = "any"


def characters(typeset: Iterable[str]) -> dict[str, str]:
    """Return the characters that typeset formulas show, sorted, by font, and all of them under `ANY`."""
    found: dict[str, set[str]] = {name: set() for name in (ANY, *FONT_OF_CLASS.values())}
    for html in typeset:
        collect(parse(html), ANY, found)
    return {name: "".join(sorted(chars)) for name, chars in found.items()}


def collect(element: Element, font: str, found: dict[str, set[str]]) -> None:
    """Add the characters of an element, which stands in text of a font, to those found."""
    if element.tag == "math":
        return  # for screen readers only
    font = next((FONT_OF_CLASS[name] for name in element.classes if name in FONT_OF_CLASS), font)
    for child in element.children:
        if isinstance(child, str):
            found[font].update(child)
            found[ANY].update(child)
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
    css = (source / "katex.min.css").read_text(encoding="utf-8") + "\n" + COMPACT.read_text(encoding="utf-8")
    (target / "katex.css").write_text(OTHER_FORMATS.sub("", css), encoding="utf-8", newline="\n")
    for font in sorted((source / "fonts").glob("*.woff2")):
        name = font.stem.removeprefix("KaTeX_")
        (target / "fonts" / font.name).write_bytes(cut(font, root / CACHE, shown.get(name, shown[ANY])))


def cut(font: Path, cache: Path, shown: str) -> bytes:
    """Return a font with only the given characters; what was cut before is kept."""
    original = font.read_bytes()
    return kept(cache, font.name, VERSION + original + shown.encode(), lambda: subset_of(original, shown))


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
