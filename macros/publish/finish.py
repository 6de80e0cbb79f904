"""Finish a built site: `python -m macros.publish.finish [SITE]`.

A pass over files, so that it also serves a site that another builder made.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from macros import books, downloads, fonts, mathematics, snippets
from macros.banks import Bank, load
from macros.packages import install
from macros.publish import catalog, offline, scripts, versions
from macros.publish.scripts import Bundle
from macros.site_search import add_search
from macros.typesetting import Tex, Typeset, typeset


def finish(bank: Bank, site: Path) -> None:
    """Write what the pages load, and put into the pages what only the built site knows.

    Args:
        bank: the data from which the site was built.
        site: the folder of the built site.

    Raises:
        ValueError: when KaTeX refuses a formula, or esbuild a source; it names the place.
    """
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    sizes = downloads.write(bank, pages, site)
    formulas = typeset_all(bank.root, pages)
    names = catalog.write(bank, site, pages) | add_search(bank, site, pages)
    bundle = bundled(bank.root, site, formulas)

    def finished(html: str) -> str:
        light = snippets.lighten(mathematics.replace(html, formulas))
        loading = scripts.preload(downloads.with_sizes(light, sizes), bundle.imports)
        return versions.refer(loading, names | bundle.names)

    built = {path: finished(html) for path, html in pages.items()}
    for path, html in (built | books.assemble(built, site)).items():
        path.write_text(html, encoding="utf-8", newline="\n")
    offline.write(site)


def typeset_all(root: Path, pages: dict[Path, str]) -> dict[Tex, Typeset]:
    """Return the formulas of all pages, typeset.

    Raises:
        ValueError: when KaTeX refuses one; it names page and formula.
    """
    wanted: dict[Tex, Path] = {tex: path for path, html in pages.items() for tex in mathematics.formulas(html)}
    results = typeset(root, wanted)
    if faults := [f"{wanted[tex]}: {tex.source}: {result.error}" for tex, result in results.items() if result.error]:
        raise ValueError("broken TeX:\n  " + "\n  ".join(faults))
    return results


def bundled(root: Path, site: Path, formulas: dict[Tex, Typeset]) -> Bundle:
    """Bundle code and styles, with the style sheet and the fonts of these formulas."""
    shown = fonts.characters(formula.html for formula in formulas.values())
    with TemporaryDirectory() as folder:
        fonts.write(install(root), root, Path(folder), shown)
        return scripts.bundle(root, site, Path(folder) / scripts.KATEX)


if __name__ == "__main__":
    finish(load(Path.cwd()), Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
