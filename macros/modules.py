"""The browser modules that npm brings: put in the place of ours that name them, without comments, with the license."""

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
COMMENT = re.compile(r"^\s*/\*\*.*?\*/\n|^//# sourceMappingURL=[^\n]*\n?", re.MULTILINE | re.DOTALL)


def write(packages: Path, site: Path) -> None:
    """Write the modules.

    Args:
        packages: the folder of the npm packages.
        site: the folder of the built site.
    """
    for target, source in MODULES.items():
        (site / target).parent.mkdir(parents=True, exist_ok=True)
        license_file = (site / target).with_suffix(".LICENSE.txt")
        code = COMMENT.sub("", (packages / source).read_text(encoding="utf-8"))
        text = f"/*! {source.parts[0]}: see {license_file.name} */\n{code}"
        (site / target).write_text(text, encoding="utf-8", newline="\n")
        package = packages / source.parts[0]
        shutil.copyfile(next(package / name for name in LICENSES if (package / name).exists()), license_file)
