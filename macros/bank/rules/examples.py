"""Every example exists, fits a page, is used, and shows the output that this very file printed."""

from collections.abc import Iterator

from macros.bank.drafts import Draft
from macros.proofs.records import EXAMPLES, OUTPUT, fingerprint, recorded
from macros.tools.problems import Problem, did_you_mean

LONGEST = 25
PROVE = "run `make examples`"


def problems(draft: Draft) -> Iterator[Problem]:
    """Yield a problem for each example that is missing, too long, unproved, or used by no question."""
    folder = draft.root / EXAMPLES
    files = sorted(path.name for path in folder.glob("*.py"))
    proved = recorded(folder)
    for index, question in draft.entries["questions"]:
        for name in question.named("example"):
            if name not in files:
                remedy = did_you_mean(name, files, f"add it to {EXAMPLES.as_posix()}")
                yield draft.problem("questions", index, ("answer",), f'unknown example "{name}"', remedy)
    named = {name for _, question in draft.entries["questions"] for name in question.named("example")}
    complete = draft.is_complete()
    for name in files:
        file = (EXAMPLES / name).as_posix()
        try:
            lines = (folder / name).read_text(encoding="utf-8").count("\n")
        except UnicodeDecodeError as error:
            yield Problem(file, 1, "", f"is not UTF-8 (byte {error.start})", "save it as UTF-8")
            continue
        if lines > LONGEST:
            yield Problem(file, lines, "", f"has {lines} lines, at most {LONGEST} fit a page", "shorten it")
        if proved.get(name) != fingerprint(folder / name, OUTPUT):
            yield Problem(file, 1, "", "its output was not printed by this version of it", PROVE)
        if complete and name not in named:
            yield Problem(file, 1, "", "no question shows it", "show it in an answer, or remove it")
