"""Every example fits a page, and shows the output that this very file printed."""

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.proofs.records import EXAMPLES, OUTPUT, files, fingerprint, recorded
from macros.tools.problems import Problem

LONGEST = 25


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each example that is too long, or unproved."""
    proved = recorded(draft.root / EXAMPLES)
    for name, path in files(draft.root)["example"].items():
        file = (EXAMPLES / name).as_posix()
        try:
            lines = path.read_text(encoding="utf-8").count("\n")
        except UnicodeDecodeError as error:
            yield Problem(file, 1, "", f"is not UTF-8 (byte {error.start})", "save it as UTF-8")
            continue
        if lines > LONGEST:
            yield Problem(file, lines, "", f"has {lines} lines, at most {LONGEST} fit a page", "shorten it")
        if proved.get(name) != fingerprint(path, OUTPUT):
            yield Problem(file, 1, "", "its output was not printed by this version of it", "run `make examples`")
