"""The typefaces of the text, cut to the characters that the pages show."""

import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import fontTools

from macros.tex.fonts import CACHE, subset_of
from macros.tools.caches import kept

STYLES = Path("docs/stylesheets/typefaces.css")
FILE = re.compile(r'url\("(@fontsource[^"]+)"\)')  # as the styles name a font of an npm package


def write(packages: Path, root: Path, target: Path, pages: Iterable[str]) -> dict[str, Path]:
    """Write the fonts that the styles name.

    Args:
        packages: the folder of the npm packages.
        root: the project's folder, which holds styles and cache.
        target: where to write.
        pages: the HTML of all pages.

    Returns:
        where each font is, by the name that the styles have for it.
    """
    shown = "".join(sorted(set().union(*pages)))
    names = FILE.findall((root / STYLES).read_text(encoding="utf-8"))
    return {name: write_cut(packages / name, root, target, shown) for name in names}


def write_cut(font: Path, root: Path, target: Path, shown: str) -> Path:
    """Write a font with only the characters shown; return where."""
    original = font.read_bytes()
    made_from = b"\0".join([fontTools.version.encode(), shown.encode(), original])
    (target / font.name).write_bytes(kept(root / CACHE, font.name, made_from, partial(subset_of, original, shown)))
    return target / font.name
