"""Finish a built site: `python -m macros.publish.finish [SITE]`.

A pass over files, so that it also serves a site that another builder made.
"""

import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.config import load_config

from macros.bank.loading import load
from macros.downloads import files as downloads
from macros.publish import catalog, offline, policy, scripts, search, typefaces, versions
from macros.publish.scripts import Bundle
from macros.render.renderer import Renderer
from macros.tex import fonts
from macros.tex.pages import formulas, replace
from macros.tex.typesetting import Tex, Typeset, typeset
from macros.tools.node import install


def finish(renderer: Renderer, site: Path, address: str, *, reloads: bool = False) -> None:
    """Write what the pages load, and put into the pages what only the built site knows.

    Args:
        renderer: knows the data from which the site was built.
        site: the folder of the built site.
        address: where the site will be.
        reloads: whether pages get a script that loads them again, which a policy would forbid.

    Raises:
        ValueError: when KaTeX refuses a formula, or esbuild a source; it names the place.
    """
    bank = renderer.bank
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    sizes = downloads.write(renderer, site, address)
    results = typeset_all(bank.root, pages)
    bundle = bundled(bank.root, site, pages.values(), results)
    rules = policy.policy(pages[site / "404.html"], (path.relative_to(site) for path in pages), address)
    names = bundle.names | catalog.write(bank, site) | search.write(bank, site)
    for path, html in pages.items():
        text = versions.refer(scripts.preload(downloads.with_sizes(html, sizes), bundle.imports), names)
        finished = replace(text if reloads else policy.guarded(text, rules), results)  # last: it makes pages long
        path.write_text(finished, encoding="utf-8", newline="\n")
    offline.write(site)
    bank.fragments.keep()


def typeset_all(root: Path, pages: dict[Path, str]) -> dict[Tex, Typeset]:
    """Return the formulas of all pages, typeset.

    Raises:
        ValueError: when KaTeX refuses one; it names page and formula.
    """
    wanted: dict[Tex, Path] = {tex: path for path, html in pages.items() for tex in formulas(html)}
    results = typeset(root, wanted)
    if faults := [f"{wanted[tex]}: {tex.source}: {result.error}" for tex, result in results.items() if result.error]:
        raise ValueError("broken TeX:\n  " + "\n  ".join(faults))
    return results


def bundled(root: Path, site: Path, pages: Iterable[str], results: dict[Tex, Typeset]) -> Bundle:
    """Bundle code and styles, with the fonts of these pages, and the style sheet and the fonts of these formulas."""
    packages = install(root)
    with TemporaryDirectory() as folder:
        fonts.write(packages, root, Path(folder), (result.html for result in results.values()))
        faces = typefaces.write(packages, root, Path(folder), pages)
        return scripts.bundle(root, site, faces | {scripts.KATEX: Path(folder) / scripts.KATEX})


if __name__ == "__main__":
    config = load_config()
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else config.site_dir)
    finish(Renderer(load(Path.cwd()), config.extra.get("repository") or ""), folder, config.site_url or "")
