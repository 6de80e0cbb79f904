"""A synthetic project of many questions: copies of those there are, under new ids."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from tests.support.projects import ROOT

LEFT_OUT = (".git", ".venv", ".cache", "site", "node_modules")
ENTRY = re.compile(r"^  - id: (\S+)\n(?:    .*\n|\n)+", re.MULTILINE)


def grown_project(root: Path, questions: int) -> Path:
    """Write a copy of this project with about so many questions; return its folder."""
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    files = [path for path in sorted((root / "docs/data").glob("*.yml")) if path.stem != "questions"]
    entries = {path: entries_of(path) for path in files}
    times = -(-questions // sum(map(len, entries.values())))
    for path, own in entries.items():
        for number in range(2, times + 1):
            multiply(root, path.stem, own, number)
    return root


def entries_of(path: Path) -> dict[str, str]:
    """Return the text of each question of a data file by its id."""
    section = re.split(r"^(?=\w+:\n)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    [questions] = [text for text in section if text.startswith("questions:")]
    return {found[1]: found[0].rstrip() + "\n" for found in ENTRY.finditer(questions)}


def multiply(root: Path, category: str, entries: dict[str, str], number: int) -> None:
    """Add a copy of each question of a category, with its calls and its search queries."""
    data, page = root / f"docs/data/{category}.yml", root / f"docs/questions/{category}.md"
    copies = [text.replace(f"- id: {name}\n", f"- id: zz-{number}-{name}\n", 1) for name, text in entries.items()]
    head, _, rest = data.read_text(encoding="utf-8").partition("\nformulas:\n")
    data.write_text(
        "\n".join([head.rstrip() + "\n", *sorted(copies)]) + f"\nformulas:\n{rest}" * bool(rest), encoding="utf-8"
    )
    calls = "\n\n".join(f'{{{{ question("zz-{number}-{name}") }}}}' for name in entries)
    page.write_text(f"{page.read_text(encoding='utf-8').rstrip()}\n\n{calls}\n", encoding="utf-8")
    expected = [{"query": name, "expect": [f"zz-{number}-{name}"], "kind": "exact"} for name in entries]
    (root / f"tests/search/{category}-{number}.json").write_text(json.dumps(expected * 4), encoding="utf-8")
