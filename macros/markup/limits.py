"""Limits of a text, so that no converter of Markdown runs for minutes or out of its stack."""

import re
from itertools import accumulate

RUN = re.compile(r"`{6}")
MARKS = re.compile(r"^(?: *(?:>|[-*+] |\d+\. )){5}", re.MULTILINE)
MOST_OPEN = 50
STEPS = {"[": 1, "]": -1}


def tangled(text: str) -> str:
    """Return what in a text takes a converter too long; "" when nothing does."""
    if RUN.search(text):
        return "more than 5 backticks in a row"
    if MARKS.search(text):
        return "more than 4 marks of lists and quotations at the start of a line"
    if max(accumulate(STEPS[sign] for sign in re.findall(r"[][]", text)), default=0) > MOST_OPEN:
        return f"more than {MOST_OPEN} open brackets"
    return ""
