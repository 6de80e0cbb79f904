"""The modules of the browser: npm's in the place of ours that name them, with the license, and all without comments."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

MODULES = {
    Path("javascripts/study/fsrs.mjs"): Path("ts-fsrs/dist/index.mjs"),
    Path("javascripts/search/minisearch.mjs"): Path("minisearch/dist/es/index.js"),
    Path("javascripts/search/stemmer.mjs"): Path("stemmer/index.js"),
}
LICENSES = ("LICENSE", "LICENSE.txt", "license")
COMMENT = re.compile(r"^[ \t]*(?:/\*\*.*?\*/|//[^\n]*)\n*", re.MULTILINE | re.DOTALL)  # with lines of its own


def write(packages: Path, site: Path) -> None:
    """Write the modules that npm brings, and take the comments out of all: they are a fifth of what readers load.

    Args:
        packages: the folder of the npm packages.
        site: the folder of the built site.
    """
    for target, source in MODULES.items():
        (site / target).parent.mkdir(parents=True, exist_ok=True)
        license_file = (site / target).with_suffix(".LICENSE.txt")
        text = f"/*! {source.parts[0]}: see {license_file.name} */\n{(packages / source).read_text(encoding='utf-8')}"
        (site / target).write_text(text, encoding="utf-8", newline="\n")
        package = packages / source.parts[0]
        shutil.copyfile(next(package / name for name in LICENSES if (package / name).exists()), license_file)
    for path in (site / "javascripts").rglob("*.mjs"):
        path.write_text(COMMENT.sub("", path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
