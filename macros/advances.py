"""How wide the characters of KaTeX's fonts are."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from macros.settings import Advance, UnknownConstructError


def advances(fonts: Path) -> Advance:
    """Return the function that tells the width of a character, in em, by font and character.

    Args:
        fonts: the folder of KaTeX's fonts.
    """

    @cache
    def widths(font: str) -> dict[str, float]:
        file = TTFont(fonts / f"KaTeX_{font}.woff2")
        units = file["head"].unitsPerEm
        return {chr(code): file["hmtx"][name][0] / units for code, name in file.getBestCmap().items()}

    def advance(font: str, char: str) -> float:
        try:
            return widths(font)[char]
        except KeyError:
            raise UnknownConstructError(f'has "{char}", which is not in the font KaTeX_{font}') from None

    return advance
