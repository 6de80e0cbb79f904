"""Look into the bundled code of a built site."""

import gzip
import json
import re
from pathlib import Path

IMPORT = re.compile(r'\b(?:from|import)"\./([^"]+)"')


def style(site: Path) -> str:
    """Return the path of the style sheet in the site."""
    [path] = (site / "stylesheets").glob("site-*.css")
    return path.relative_to(site).as_posix()


def script(site: Path, name: str) -> Path:
    """Return the file that a source with dynamic imports or of its own became."""
    [path] = (site / "javascripts").glob(f"{name}-*.js")
    return path


def loaded(site: Path, name: str) -> set[Path]:
    """Return the files that are loaded with a source."""
    found: set[Path] = set()
    waiting = [script(site, name)]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += [path.parent / other for other in IMPORT.findall(path.read_text(encoding="utf-8"))]
    return found


def sources(path: Path) -> set[str]:
    """Return the sources in a bundled file, as seen from the folder of ours."""
    files: list[str] = json.loads(Path(f"{path}.map").read_text(encoding="utf-8"))["sources"]
    return {file.removeprefix("../../docs/javascripts/") for file in files}


def compressed(path: Path) -> int:
    """Return the size of a file as it is transferred."""
    return len(gzip.compress(path.read_bytes(), 9))
