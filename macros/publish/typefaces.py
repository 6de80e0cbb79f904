"""The typefaces of the text, cut to the characters that the pages show."""

import re
from collections.abc import Iterable
from pathlib import Path
from string import printable

from macros.tex.fonts import cut

STYLES = Path("docs/stylesheets/typefaces.css")
BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
FILE = re.compile(r'url\("(@fontsource[^"]+)"\)')  # as the styles name a font of an npm package


def write(packages: Path, root: Path, target: Path, pages: Iterable[str]) -> dict[str, Path]:
    """Write the fonts that the styles name; return where each is, by the name that the styles have for it."""
    shown = "".join(sorted({*printable, *BEYOND_ASCII.findall("".join(pages))}))
    names = FILE.findall((root / STYLES).read_text(encoding="utf-8"))
    paths = {name: target / Path(name).name for name in names}
    for name, path in paths.items():
        path.write_bytes(cut(root, packages / name, shown))
    return paths
