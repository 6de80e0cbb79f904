"""The browser modules that npm brings: copied into the site without their comments, each with its license."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

MODULES = {"ts-fsrs": "dist/index.mjs"}
COMMENT = re.compile(r"^\s*/\*\*.*?\*/\n|^//# sourceMappingURL=[^\n]*\n?", re.MULTILINE | re.DOTALL)


def write(packages: Path, target: Path) -> None:
    """Write the modules.

    Args:
        packages: the folder of the npm packages.
        target: the folder to write to.
    """
    for name, source in MODULES.items():
        code = (packages / name / source).read_text(encoding="utf-8")
        text = f"/*! {name}: see {name}.LICENSE.txt */\n{COMMENT.sub('', code)}"
        (target / f"{name}.mjs").write_text(text, encoding="utf-8", newline="\n")
        shutil.copyfile(packages / name / "LICENSE", target / f"{name}.LICENSE.txt")
