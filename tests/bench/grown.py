"""A synthetic project of many questions: copies of those there are, under new ids and in other words."""

import json
import shutil
from collections import defaultdict
from itertools import islice, product
from pathlib import Path
from typing import Any

import yaml

from tests.support.projects import ROOT

LEFT_OUT = (".git", ".venv", ".cache", "site", "node_modules")


def grown_project(root: Path, questions: int) -> Path:
    """Write a copy of this project with so many questions, or as many as it has; return its folder."""
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    files = [path for path in sorted((root / "docs/data").glob("*.yml")) if path.stem != "questions"]
    parts = {path: yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) for path in files}
    there = [(path, entry) for path, part in parts.items() for entry in part["questions"]]
    rounds = range(2, 2 + -(-questions // len(there)))
    copies = islice(product(rounds, there), max(0, questions - len(there)))
    added: defaultdict[Path, list[dict[str, Any]]] = defaultdict(list)
    for number, (path, entry) in copies:
        added[path].append(copied(entry, number))
    for path, entries in added.items():
        add(root, path, parts[path], entries)
    return root


def copied(entry: dict[str, Any], number: int) -> dict[str, Any]:
    """Return a copy of a question under another id, most of its texts in other words."""
    changed: dict[str, Any] = json.loads(json.dumps(entry).replace(" the ", f" the-{number} "))
    return changed | {"id": f"zz-{number}-{entry['id']}"}


def add(root: Path, data: Path, part: dict[str, Any], added: list[dict[str, Any]]) -> None:
    """Write a data file with more questions, their calls and their search queries; JSON is YAML."""
    questions = [*part["questions"], *sorted(added, key=lambda entry: entry["id"])]
    data.write_text(json.dumps(part | {"questions": questions}, indent=1), encoding="utf-8")
    page = root / f"docs/questions/{data.stem}.md"
    calls = (f'{{{{ question("{entry["id"]}") }}}}' for entry in added)
    page.write_text("\n\n".join([page.read_text(encoding="utf-8"), *calls]) + "\n", encoding="utf-8")
    queries = [{"query": entry["id"], "expect": [entry["id"]], "kind": "exact"} for entry in added]
    (root / f"tests/search/{data.stem}-more.json").write_text(json.dumps(queries * 4), encoding="utf-8")
