"""The skeleton of a new question, in all the places where it needs something."""

import json
import re
from pathlib import Path

from macros.bank.loading import DATA
from macros.bank.models import ID
from macros.bank.reading import read
from macros.tools.problems import did_you_mean

HEADER = "# yaml-language-server: $schema=questions.schema.json\n\nquestions:\n"
ENTRY = """  - id: {id}
    level: fundamental
    question: ""
    aliases: []
    asked_as: []
    short: >-

    answer: |

      {{{{ example("{file}") }}}}
    key_points: []
    mistakes: []
    follow_ups: []
    sources: []
    related: []
"""
PAGE = """---
title: {title}
description:
---

# {title}

{{{{ controls() }}}}
"""
TASKS = (
    f"the entry; the header of {DATA.as_posix()} says what each field holds",
    "the sample; `make examples` runs it",
    "move the call to its place in study order, and lead to it in the introduction",
    "what readers type to find it; then `make check` says what is missing",
)
STARTS = re.compile(r"^  - id: (\S+)|^(?!questions:)\w+:", re.MULTILINE)


def new(root: Path, entry_id: str, category: str) -> list[str]:
    """Write the skeleton of a question; return what to fill in, and where.

    Raises:
        ValueError: when the id has the wrong form or exists, or the category does not.
    """
    categories = {entry["id"]: entry["title"] for entry in read(root / DATA, DATA.as_posix()).value["categories"]}
    if category not in categories:
        raise ValueError(f'no category "{category}"; {did_you_mean(category, categories, f"add it to {DATA}")}')
    if not re.fullmatch(ID, entry_id):
        raise ValueError(f'"{entry_id}" is no id; write it in kebab-case, such as roc-curve')
    data, page = root / f"docs/data/{category}.yml", root / f"docs/questions/{category}.md"
    sample = root / f"docs/examples/{entry_id.replace('-', '_')}.py"
    queries = root / f"tests/search/{category}.json"
    text = existing(data, HEADER)
    if f"  - id: {entry_id}\n" in text or sample.exists():
        raise ValueError(f"{entry_id} exists already; choose another id")
    before = existing(page, PAGE.format(title=categories[category])).rstrip()
    texts = {
        data: inserted(text, entry_id, ENTRY.format(id=entry_id, file=sample.name)),
        sample: '"""What it proves."""\n',
        page: f'{before}\n\n{{{{ question("{entry_id}") }}}}\n',
        queries: with_queries(existing(queries, "[]"), entry_id),
    }
    for path, content in texts.items():
        path.write_text(content, encoding="utf-8", newline="\n")
    return [f"{path.relative_to(root).as_posix()}: {task}" for path, task in zip(texts, TASKS, strict=True)]


def existing(path: Path, otherwise: str) -> str:
    """Return the text of a file, or what to begin it with."""
    return path.read_text(encoding="utf-8") if path.exists() else otherwise


def with_queries(text: str, entry_id: str) -> str:
    """Return a file of search queries with four more, to be filled in."""
    added = [{"query": "", "expect": [entry_id], "kind": kind} for kind in ("exact", "synonym", "question", "typo")]
    lines = (f"  {json.dumps(query, ensure_ascii=False)}" for query in [*json.loads(text), *added])
    return "[\n" + ",\n".join(lines) + "\n]\n"


def inserted(text: str, entry_id: str, entry: str) -> str:
    """Return a data file with an entry in the section of questions, in the order of ids."""
    start = text.index("questions:\n")
    following = (found for found in STARTS.finditer(text, start) if not found[1] or found[1] > entry_id)
    at = next((found.start() for found in following), len(text))
    return f"{text[:at].rstrip()}\n\n{entry}\n{text[at:]}".replace("questions:\n\n", "questions:\n").rstrip() + "\n"
