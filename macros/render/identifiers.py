"""The number under which a source is registered, as far as its address holds it."""

import re
from urllib.parse import unquote

from macros.bank.models import Source

ARXIV = re.compile(r"//arxiv\.org/(?:abs|pdf)/((?:[a-z.-]+/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?)")
DOI = re.compile(r"/(10\.(?!5555/)\d{4,9}/[^?#]+)")  # ACM numbers with 10.5555 what has no DOI
ISBN = re.compile(r"(?<!\d)97[89](?:-?\d){10}(?!\d)")


def identifiers(source: Source) -> str:
    """Return arXiv id, DOI and, of a book, ISBN; "" when its address holds none that it does not name itself."""
    url, named = unquote(source.url), source.publisher or ""
    found = [("arXiv:", match[1]) for match in ARXIV.finditer(url)] + [
        ("DOI ", match[1]) for match in DOI.finditer(url)
    ]
    if source.kind == "book":
        digits = (match[0].replace("-", "") for match in ISBN.finditer(url))
        found += [("ISBN ", number) for number in digits if is_isbn(number)]
    return ", ".join(name + number for name, number in found if number not in named)


def is_isbn(digits: str) -> bool:
    """Tell whether the last of 13 digits is the one that the others demand."""
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0
