"""Finish a built site: `python -m macros.publish.finish [SITE]`.

A pass over files, so that it also serves a site that another builder made.
"""

from __future__ import annotations

import sys
from pathlib import Path

from macros import books, downloads, fonts, mathematics, snippets
from macros.banks import Bank, load
from macros.packages import install
from macros.publish import catalog, offline, scripts, versions
from macros.site_search import add_search
from macros.typesetting import Tex, typeset

KATEX = Path("assets/katex")


def finish(bank: Bank, site: Path) -> None:
    """Write the downloads, typeset the formulas of all pages, lighten the code, and add the files that they load.

    Args:
        bank: the data from which the site was built.
        site: the folder of the built site.

    Raises:
        ValueError: when KaTeX refuses a formula; it names page and formula.
    """
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    wanted: dict[Tex, Path] = {tex: path for path, html in pages.items() for tex in mathematics.formulas(html)}
    sizes = downloads.write(bank, pages, site)
    results = typeset(bank.root, wanted)
    if faults := [f"{wanted[tex]}: {tex.source}: {result.error}" for tex, result in results.items() if result.error]:
        raise ValueError("broken TeX:\n  " + "\n  ".join(faults))
    questions = catalog.write(bank, site, pages)
    packages = install(bank.root)

    def finished(html: str) -> str:
        light = snippets.lighten(mathematics.replace(html, results))
        return catalog.name(downloads.with_sizes(light, sizes), questions)

    built = {path: finished(html) for path, html in add_search(bank, site, pages).items()}
    for path, html in (built | books.assemble(built, site)).items():
        if html != pages[path]:
            path.write_text(html, encoding="utf-8", newline="\n")
    shown = fonts.characters(result.html for result in results.values())
    fonts.write(packages, bank.root, site / KATEX, shown)
    scripts.write(packages, site)
    versions.write(site)
    offline.write(site)


if __name__ == "__main__":
    finish(load(Path.cwd()), Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
