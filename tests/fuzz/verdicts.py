"""The verdict on what became of a broken file or a hostile text."""

import csv
import io
import json
import re
import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from types import FrameType

from hypothesis import event

from macros.bank.loading import Bank
from macros.downloads.exports import RUN_BY_SPREADSHEETS
from macros.render.renderer import Renderer
from macros.tools.problems import LARGEST, DataError
from tests.fuzz.subjects import Subject, downloads_of, html_of, parsed, renderer_of

SECONDS = 5
PROBLEM = re.compile(r"  (?:docs|tests)/[\w./-]+(?::\d+)?: .+; .+|  … and \d+ more; mend these first")
INTERNALS = re.compile(r"object at 0x|Node\(|<class|Traceback|Error\(|datetime\.|pydantic|tag:yaml")
LIVE = {"script", "iframe", "object", "embed", "link", "meta", "base", "style", "img", "audio", "video", "frame"}
STRUCTURE = "section,details,summary,h1,h2,h3,h4,figure,table,form,input,button,select,dl,dt,dd,svg,div:not(.highlight)"
ADDRESSED = {"href", "src", "action", "formaction", "data", "xlink:href", "srcdoc", "poster", "background"}
HARMLESS = re.compile(r"(?:https?://|mailto:|#|(?:\.\./)*[\w-]+/|/[\w-])[^\s]*", re.ASCII)


class TooSlowError(Exception):
    """A trial took more time of the processor than any may."""


@contextmanager
def in_time() -> Iterator[None]:
    """Stop what takes more than some seconds of the processor."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooSlowError(f"took over {SECONDS} s")

    previous = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, previous)


def outcome(subject: Subject) -> Bank | None:
    """Return what the broken data holds; None when it was refused, in words that help."""
    try:
        with in_time():
            bank = subject.load()
    except DataError as error:
        check_message(str(error))
        event("refused")
        return None
    event("loaded")
    return bank


def check_message(message: str) -> None:
    """Fail unless each line of a message names a file, a fault and a remedy, in signs that one can read."""
    assert len(message.encode()) <= LARGEST, len(message.encode())
    _, *lines = message.split("\n")
    for line in lines:
        assert PROBLEM.fullmatch(line), line
        assert line.isprintable(), ascii(line)
        assert not INTERNALS.search(line), line


def check_shown(bank: Bank, written: str, *, is_plain: bool, usual: Counter[str] | None = None) -> None:
    """Fail when something of a site is live, when its structure is another, or when a text does not stand in it."""
    with in_time():
        renderer = renderer_of(bank)
        html = html_of(renderer)
        check_downloads(renderer)
    dom = parsed(html)
    for node in dom.css("*"):
        assert node.tag not in LIVE, node.html
        for name, value in node.attributes.items():
            assert not name.startswith("on"), node.html
            assert name not in ADDRESSED or HARMLESS.fullmatch(value or ""), (name, value)
    if usual:
        assert structure(html) == usual, structure(html) - usual | usual - structure(html)
    text = " ".join(dom.body.text().split()) if dom.body else ""
    if is_plain:
        assert " ".join(written.split()) in text, written
        return
    addresses = " ".join(node.attributes.get("href") or "" for node in dom.css("a"))
    for word in re.findall(r"[a-zA-Z]{2,}", unescape(written)):
        assert word in text or word in addresses, f"{word!r} of {written!r} is gone"


def structure(html: str) -> Counter[str]:
    """Return how often each element stands in some HTML of which no text may add or end one."""
    return Counter(str(node.tag) for node in parsed(html).css(STRUCTURE))


def check_downloads(renderer: Renderer) -> None:
    """Fail unless programs read from the files what was written, and a spreadsheet runs none of it."""
    files = downloads_of(renderer)
    questions = [entry.question for entry in renderer.bank.questions.values()]
    assert [entry["question"] for entry in json.loads(files["questions.json"])["questions"]] == questions
    assert json.loads(files["search"])["documents"]["kind"].count("question") == len(questions)
    table = list(csv.DictReader(io.StringIO(files["questions.csv"])))
    assert [row["question"].removeprefix("'") for row in table] == [each.removeprefix("'") for each in questions]
    assert not [cell for row in table for cell in row.values() if cell.lstrip()[:1] in RUN_BY_SPREADSHEETS]
    rows = [line for line in files["short-cards.txt"].split("\n") if not line.startswith("#")]
    assert [row[0] for row in csv.reader(io.StringIO("\n".join(rows)))] == questions
