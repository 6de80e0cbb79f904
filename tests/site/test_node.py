"""npm and Node speak UTF-8, whatever the machine's code page is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.projects import ROOT

ASCII = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "utf-8"}
INSTALL = """
import locale, sys
from pathlib import Path
from macros.tools.node import PackageError, install
assert locale.getpreferredencoding(False) != "UTF-8"
try:
    install(Path(sys.argv[1]))
except PackageError as error:
    print(error)
"""


def test_what_npm_says_is_read_on_a_machine_with_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"dependencies": {"é": "1"}}', encoding="utf-8")
    (tmp_path / "package-lock.json").write_text('{"lockfileVersion": 3, "packages": {}}', encoding="utf-8")
    command = [sys.executable, "-c", INSTALL, str(tmp_path)]
    result = subprocess.run(
        command, cwd=ROOT, env=os.environ | ASCII, capture_output=True, encoding="utf-8", check=False
    )
    assert "é" in result.stdout, result.stderr
