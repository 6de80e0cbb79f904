"""The licenses of all that others made are beside the files and on a page."""

import json
import re
from pathlib import Path

from macros.publish import licenses
from tests.support.bundles import script


def test_the_licenses_are_beside_the_files(site: Path) -> None:
    text = (site / licenses.FILE).read_text(encoding="utf-8")
    owners = ("Luca Ongaro", "Titus Wormer", "Open Spaced Repetition", "Khan Academy", "Literata", "Instrument Sans")
    for name in ("minisearch\n", "stemmer\n", "ts-fsrs\n", *owners, "Martin Donath", "Pictogrammers", "Zeno Rocha"):
        assert name in text
    assert f"/*! See {licenses.FILE} */" in script(site, "worker").read_text(encoding="utf-8")


def test_the_page_lists_what_the_file_holds(site: Path) -> None:
    html = (site / "about/credits/index.html").read_text(encoding="utf-8")
    listed = re.findall(r"<tr>\s*<td>([^<]+)</td>\s*<td>([^<]*)</td>\s*<td>([^<]+)</td>", html)
    names = [name for name, _, license_id in listed if license_id]
    text = (site / licenses.FILE).read_text(encoding="utf-8")
    assert len(names) >= 15
    assert [name for name in names if not re.search(rf"^{re.escape(name)}$", text, re.MULTILINE)] == []
    bundled = {name for path in site.rglob("*.js.map") for name in packages_in(path) if "bundle" not in path.name}
    assert bundled <= set(names)
    assert f'href="../../{licenses.FILE}"' in html


def packages_in(path: Path) -> set[str]:
    """Return the packages of npm that a source map names."""
    sources = json.loads(path.read_text(encoding="utf-8"))["sources"]
    return {found[1] for source in sources if (found := licenses.PACKAGE.search(source))}


def test_what_the_theme_holds_is_known() -> None:
    maps = [*(licenses.THEME / "templates/assets").glob("*/bundle.*.map")]
    maps += (licenses.THEME / "templates/assets").glob("stylesheets/*.map")
    held = set().union(*map(packages_in, maps))
    assert len(maps) == 3
    assert held == {path.name.partition(".")[0] for path in licenses.WITHIN_THEME.iterdir()}
