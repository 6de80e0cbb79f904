"""What others made and the site ships, and under which license."""

import json
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import Path
from typing import NamedTuple

import material

from macros.bank.prose import markdown_table
from macros.tools.node import install

FILE = "javascripts/LICENSES.txt"
TOOLS = ("esbuild",)  # needed for a build, and not shipped
PACKAGE = re.compile(r"node_modules/((?:@[^/]+/)?[^/]+)/")
WITHIN_THEME = Path(__file__).with_name("theme-licenses")  # of what its script and styles hold; it comes without them
THEME = Path(material.__file__).parent
ICONS = "templates/.icons/material/LICENSE"


class Work(NamedTuple):
    """What someone else made."""

    name: str
    version: str
    license: str
    text: str


def table(root: Path) -> str:
    """Return the list of all works, with a link to the texts of their licenses."""
    named = json.loads((root / "package.json").read_bytes())["dependencies"].keys() - set(TOOLS)
    works = [*of_npm(install(root), named), *of_theme()]
    rows = markdown_table(["Work", "Version", "License"], [(work.name, work.version, work.license) for work in works])
    return f'{rows}\n\n<a href="/{FILE}">The text of each license</a>'


def write(packages: Path, site: Path, sources: Iterable[str]) -> None:
    """Write the texts of the licenses into a site.

    Args:
        packages: the folder of the npm packages.
        site: the folder of the built site.
        sources: the files that were bundled; those of npm packages are in their folder.
    """
    names = {found[1] for source in sources if (found := PACKAGE.search(source))}
    texts = (f"{work.name}\n\n{work.text.strip()}\n" for work in (*of_npm(packages, names), *of_theme()))
    (site / FILE).write_text("\n\n".join(texts), encoding="utf-8", newline="\n")


def of_npm(packages: Path, names: Iterable[str]) -> Iterator[Work]:
    """Yield packages of npm, by name."""
    for name in sorted(names):
        about = json.loads((packages / name / "package.json").read_bytes())
        [path] = (path for path in (packages / name).iterdir() if path.stem.lower() == "license")
        yield Work(name, about["version"], about["license"], path.read_text(encoding="utf-8"))


def of_theme() -> Iterator[Work]:
    """Yield the theme, its icons, and what its script and styles hold."""
    theme = distribution("mkdocs-material")
    text = theme.read_text("licenses/LICENSE") or ""
    yield Work("Material for MkDocs", theme.version, theme.metadata["License-Expression"], text)
    icons = (THEME / ICONS).read_text(encoding="utf-8")
    yield Work("Material Design Icons, in the theme", "", "Apache-2.0", icons)
    for path in sorted(WITHIN_THEME.iterdir()):
        name, _, license_id = path.stem.partition(".")
        yield Work(f"{name}, in the theme", "", license_id, path.read_text(encoding="utf-8"))
