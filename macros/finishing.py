"""Finish a built site: `python -m macros.finishing [SITE]`.

A pass over files, so that it also serves a site that another builder made.
"""

from __future__ import annotations

import sys
from pathlib import Path

from macros import books, catalogs, fingerprints, modules, precaches, snippets
from macros.bank.loading import Bank, load
from macros.downloads import files as downloads
from macros.search.pages import add_search
from macros.tex import fonts
from macros.tex.pages import formulas, replace
from macros.tex.typesetting import Tex, typeset
from macros.tools.node import install

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
    wanted: dict[Tex, Path] = {tex: path for path, html in pages.items() for tex in formulas(html)}
    sizes = downloads.write(bank, pages, site)
    results = typeset(bank.root, wanted)
    if faults := [f"{wanted[tex]}: {tex.source}: {result.error}" for tex, result in results.items() if result.error]:
        raise ValueError("broken TeX:\n  " + "\n  ".join(faults))
    questions = catalogs.write(bank, site, pages)
    packages = install(bank.root)

    def finished(html: str) -> str:
        light = snippets.lighten(replace(html, results))
        return catalogs.name(downloads.with_sizes(light, sizes), questions)

    built = {path: finished(html) for path, html in add_search(bank, site, pages).items()}
    for path, html in (built | books.assemble(built, site)).items():
        if html != pages[path]:
            path.write_text(html, encoding="utf-8", newline="\n")
    fonts.write(packages, bank.root, site / KATEX, (result.html for result in results.values()))
    modules.write(packages, site)
    fingerprints.write(site)
    precaches.write(site)


if __name__ == "__main__":
    finish(load(Path.cwd()), Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
