"""Bundle the browser code and the styles with esbuild, which names each file by what it holds."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from macros.publish import licenses
from macros.tools.node import install, run_node

SCRIPT = Path(__file__).with_name("bundle.mjs")
SITE = "javascripts/site.mjs"  # on every page
CODE = (SITE, "javascripts/search/worker.mjs")
STYLE = "stylesheets/site.css"
KATEX = "katex.css"  # as the styles import that of formulas
OUT = "site"  # nothing is written there: source maps name their sources as seen from it
OPTIONS = {
    "bundle": True,
    "minify": True,
    "legalComments": "linked",
    "logLevel": "silent",
    "preserveSymlinks": True,
    "outdir": OUT,
    "write": False,
    "metafile": True,
    "entryNames": "[dir]/[name]-[hash]",
    "chunkNames": "javascripts/[name]-[hash]",
    "assetNames": "assets/fonts/[name]-[hash]",
}
HASH = re.compile(r"-[A-Z0-9]{8}(?=\.\w+$)")  # of a file's content, in its name
PRELOAD = re.compile(rf'(<link rel="modulepreload" href="[^"]*?){re.escape(SITE)}">')


class Bundle(NamedTuple):
    """What was bundled: the real names of files by those of their sources, and what the code of every page imports."""

    names: dict[str, str]
    imports: list[str]


def bundle(root: Path, site: Path, made: dict[str, Path]) -> Bundle:
    """Write the browser code and the styles, with the licenses of what is bundled.

    Args:
        root: the project's folder.
        site: the folder of the built site.
        made: the files that the styles name and the build makes, by the name that they have there.

    Raises:
        ValueError: when esbuild refuses a source; it names file and line.
    """
    packages = install(root)
    code = {"splitting": True, "format": "esm", "sourcemap": "linked", "banner": {"js": f"/*! See {licenses.FILE} */"}}
    style = {"alias": {name: str(path) for name, path in made.items()}, "loader": {".woff2": "file"}}
    options = (OPTIONS | entries(CODE) | code, OPTIONS | entries([STYLE]) | style)
    results = run_node(root, SCRIPT, [{"target": str(site), "options": each} for each in options])
    if faults := [fault for each in results for fault in each["faults"]]:
        raise ValueError("broken browser code:\n  " + "\n  ".join(faults))
    inputs = [source for each in results for source in each["inputs"]]
    licenses.write(packages, site, [*inputs, *(f"node_modules/{name}" for name in made)])
    return bundled({path: output for each in results for path, output in each["outputs"].items()})


def entries(sources: Iterable[str]) -> dict[str, Any]:
    """Return the option that names sources, and where each goes: right below its first folder."""
    out = ((source, source.partition("/")[0], Path(source).stem) for source in sources)
    return {"entryPoints": [{"in": f"docs/{source}", "out": f"{folder}/{stem}"} for source, folder, stem in out]}


def bundled(outputs: dict[str, Any]) -> Bundle:
    """Return what esbuild says that it wrote: a font is called by the name of its source."""
    names = {
        output["entryPoint"].removeprefix("docs/"): path.removeprefix(f"{OUT}/")
        for path, output in outputs.items()
        if "entryPoint" in output
    }
    fonts = (path.removeprefix(f"{OUT}/") for path in outputs if path.endswith(".woff2"))
    names |= {HASH.sub("", path): path for path in fonts}
    imports = (each for each in outputs[f"{OUT}/{names[SITE]}"]["imports"] if each["kind"] == "import-statement")
    return Bundle(names, [each["path"].removeprefix(f"{OUT}/") for each in imports])


def preload(html: str, imports: Iterable[str]) -> str:
    """Return a page that loads, with the code of every page, what that imports."""
    return PRELOAD.sub(lambda found: found[0] + "".join(f'{found[1]}{path}">' for path in imports), html)
