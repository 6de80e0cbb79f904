"""Every question stands on exactly one page, that of its category, and pages call no entry that is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.bank.drafts import Draft
from macros.bank.models import SINGULAR
from macros.bank.problems import Problem, did_you_mean

CALL = re.compile(r"\{\{\s*(question|formula|table)\(\s*[\"']([^\"']*)[\"']\s*\)\s*\}\}")
RAW = re.compile(r"\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\}", re.DOTALL)
SECTION = {"question": "questions", "formula": "formulas", "table": "tables"}


@dataclass(frozen=True)
class Call:
    """A macro call on a page."""

    file: str
    line: int
    macro: str
    entry_id: str


def calls(root: Path) -> Iterator[Call]:
    """Yield the macro calls of all pages, those that a page only quotes left out."""
    for path in sorted((root / "docs").rglob("*.md")):
        text = RAW.sub(lambda quoted: "\n" * quoted[0].count("\n"), path.read_text(encoding="utf-8"))
        for found in CALL.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield Call(path.relative_to(root).as_posix(), line, found[1], found[2])


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each unknown call, and each question that is not on its page exactly once."""
    found = list(calls(draft.root))
    for call in found:
        ids = draft.ids[SECTION[call.macro]]
        if call.entry_id not in ids:
            fault = f'unknown {SINGULAR[SECTION[call.macro]]} "{call.entry_id}"'
            yield Problem(call.file, call.line, "", fault, did_you_mean(call.entry_id, ids, "remove the call"))
    for index, question in draft.entries["questions"]:
        places = [call for call in found if call.macro == "question" and call.entry_id == question.id]
        page = f"docs/questions/{question.category}.md"
        if not places:
            yield draft.problem(
                "questions", index, (), "is on no page", f'add {{{{ question("{question.id}") }}}} to {page}'
            )
        elif len(places) > 1:
            fault = "is on more than one page: " + ", ".join(f"{call.file}:{call.line}" for call in places)
            yield draft.problem("questions", index, (), fault, f"keep the one in {page}")
        elif places[0].file != page:
            yield draft.problem("questions", index, ("category",), f"is on {places[0].file}", f"move it to {page}")
