"""Finish a built site: `python -m macros.finishing [SITE]`.

A pass over files, so that it also serves a site that another builder made.
"""

from __future__ import annotations

import sys
from pathlib import Path

from mkdocs.config import load_config

from macros import catalogs, fingerprints, modules, precaches
from macros.bank.loading import load
from macros.downloads import files as downloads
from macros.render.renderer import Renderer
from macros.search.pages import add_search
from macros.tex import fonts
from macros.tex.pages import formulas, replace
from macros.tex.typesetting import Tex, typeset
from macros.tools.node import install

KATEX = Path("assets/katex")


def finish(renderer: Renderer, site: Path, address: str) -> None:
    """Write the downloads, typeset the formulas of all pages, and add the files that they load.

    Args:
        renderer: knows the data from which the site was built.
        site: the folder of the built site.
        address: where the site will be.

    Raises:
        ValueError: when KaTeX refuses a formula; it names page and formula.
    """
    bank = renderer.bank
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    sizes = downloads.write(renderer, site, address)
    questions = catalogs.write(bank, site)
    named = add_search(bank, site, pages)
    wanted: dict[Tex, Path] = {tex: path for path, html in pages.items() for tex in formulas(html)}
    results = typeset(bank.root, wanted)
    if faults := [f"{wanted[tex]}: {tex.source}: {result.error}" for tex, result in results.items() if result.error]:
        raise ValueError("broken TeX:\n  " + "\n  ".join(faults))
    for path, html in named.items():
        finished = catalogs.name(downloads.with_sizes(replace(html, results), sizes), questions)
        if finished != pages[path]:
            path.write_text(finished, encoding="utf-8", newline="\n")
    packages = install(bank.root)
    fonts.write(packages, bank.root, site / KATEX, (result.html for result in results.values()))
    modules.write(packages, site)
    fingerprints.write(site)
    precaches.write(site)
    bank.fragments.keep()


if __name__ == "__main__":
    config = load_config()
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else config.site_dir)
    finish(Renderer(load(Path.cwd()), config.extra.get("repository") or ""), folder, config.site_url or "")
