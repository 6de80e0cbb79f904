"""The style sheet and the fonts of formulas: KaTeX's own, the fonts cut to the characters that the site shows."""

import re
from collections.abc import Iterable
from functools import partial
from html import unescape
from io import BytesIO
from pathlib import Path

import fontTools
from fontTools import subset
from fontTools.ttLib import TTFont

from macros.tools.caches import kept

CACHE = Path(".cache/fonts")
OTHER_FORMATS = re.compile(r',url\([^)]*\) format\("(?:woff|truetype)"\)')
TAG = re.compile(r"<[^>]*>")


def write(packages: Path, root: Path, target: Path, typeset: Iterable[str]) -> None:
    """Write the style sheet and the fonts for typeset formulas; a browser loads those that its page needs."""
    source = packages / "katex/dist"
    shown = "".join(sorted({character for html in typeset for character in unescape(TAG.sub("", html))}))
    (target / "fonts").mkdir(parents=True, exist_ok=True)
    css = OTHER_FORMATS.sub("", (source / "katex.min.css").read_text(encoding="utf-8"))
    (target / "katex.css").write_text(css, encoding="utf-8", newline="\n")
    for font in sorted((source / "fonts").glob("*.woff2")):
        (target / "fonts" / font.name).write_bytes(cut(root, font, shown))


def cut(root: Path, font: Path, shown: str) -> bytes:
    """Return a font with only the characters shown, from the cache of the project when it was cut before."""
    original = font.read_bytes()
    made_from = b"\0".join([fontTools.version.encode(), shown.encode(), original])
    return kept(root / CACHE, font.name, made_from, partial(subset_of, original, shown))


def subset_of(original: bytes, shown: str) -> bytes:
    """Return a font with only the given characters; the same input gives the same bytes."""
    options = subset.Options(flavor="woff2", layout_features=["*"], notdef_outline=True, hinting=False)
    font = TTFont(BytesIO(original), recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=shown)
    subsetter.subset(font)
    result = BytesIO()
    font.flavor = "woff2"
    font.save(result)
    return result.getvalue()
