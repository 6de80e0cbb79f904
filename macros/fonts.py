"""The style sheet and fonts of KaTeX, cut down to the characters that the site shows."""

from __future__ import annotations

import hashlib
import re
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

CACHE = Path(".cache/fonts")
COMPACT = Path(__file__).with_name("compact.css")
OTHER_FORMATS = re.compile(r',url\([^)]*\) format\("(?:woff|truetype)"\)')
TAG = re.compile(r"<[^>]*>")


def characters(typeset: list[str]) -> str:
    """Return every character that typeset formulas hold, sorted."""
    return "".join(sorted({char for html in typeset for char in TAG.sub("", html) if not char.isspace()}))


def write(packages: Path, root: Path, target: Path, shown: str) -> None:
    """Write the style sheet and the fonts.

    Args:
        packages: the folder of the npm packages.
        root: the project's folder, which holds the cache.
        target: where to write.
        shown: the characters that the fonts must have.
    """
    source = packages / "katex/dist"
    (target / "fonts").mkdir(parents=True, exist_ok=True)
    css = (source / "katex.min.css").read_text(encoding="utf-8") + "\n" + COMPACT.read_text(encoding="utf-8")
    (target / "katex.css").write_text(OTHER_FORMATS.sub("", css), encoding="utf-8", newline="\n")
    for font in sorted((source / "fonts").glob("*.woff2")):
        (target / "fonts" / font.name).write_bytes(cut(font, root / CACHE, shown))


def cut(font: Path, cache: Path, shown: str) -> bytes:
    """Return a font with only the given characters; what was cut before is kept."""
    original = font.read_bytes()
    kept = cache / (hashlib.sha256(original + shown.encode()).hexdigest() + ".woff2")
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(subset_of(original, shown))
    return kept.read_bytes()


def subset_of(original: bytes, shown: str) -> bytes:
    """Cut a font; the same input gives the same bytes."""
    options = subset.Options(flavor="woff2", layout_features=["*"], notdef_outline=True)
    font = TTFont(BytesIO(original), recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=shown)
    subsetter.subset(font)
    result = BytesIO()
    font.flavor = "woff2"
    font.save(result)
    return result.getvalue()
