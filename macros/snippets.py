"""Highlight code lightly: what looks like the code around it, or hardly stands out, needs no element."""

from __future__ import annotations

import re

# Names, operators, punctuation, spaces, modules; the prefix of a string, and the braces in it that hold code.
PLAIN = re.compile(r'<span class="(?:n|o|p|w|nn|sa|si)">([^<]*)</span>')
EMPTY = re.compile(r"(?<=<pre>)<span></span>")


def lighten(html: str) -> str:
    """Return a page without the highlighting that does not show: it is more than half of all elements of code."""
    return EMPTY.sub("", PLAIN.sub(r"\1", html))
