r"""Markdown and TeX as plain text, as a reader would type it: `\frac{TP}{TP + FN}` becomes `TP/(TP + FN)`."""

import re
from collections.abc import Iterator
from functools import cache

from macros.bank.prose import INLINE_TEX

TOKEN = re.compile(r"\\\\\[[^\]]*\]|\\[a-zA-Z]+\*?|\\.|\s+|.", re.DOTALL)
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
MARKS = re.compile(r"\*\*|`+|(?<!\w)\*(?=\w)|(?<=[\w.,)])\*(?!\w)|^\s*(?:[-*]|\d+\.)\s+", re.MULTILINE)
SUM = re.compile(r"^(?=.*[-+=])(?!\w*\([^()]*\)$)")
FACTORS = re.compile(r"^(?![\w.]+(?:\([^()]*\))?$)")
LOOSE = re.compile(r" (?=[\^_)\],])|(?<=[(\[]) ")
FRACTIONS = {r"\frac", r"\tfrac", r"\dfrac"}
ENVIRONMENT = {r"\begin", r"\end"}
SPACES = {"&", r"\quad", r"\qquad"}
SIZES = {r"\left", r"\right", r"\displaystyle"}
SIZES |= {rf"\{size}{side}" for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "r", "m")}
TRANSPARENT = {rf"\{name}" for name in ("mathrm", "mathbf", "mathbb", "mathcal", "mathsf", "boldsymbol", "text")}
TRANSPARENT |= {rf"\{name}" for name in ("operatorname", "hat", "bar", "tilde", "vec", "underbrace", "overline")}
SYMBOLS = {r"\mid": "|", r"\vert": "|", r"\lvert": "|", r"\rvert": "|"}
SYMBOLS |= {r"\Vert": "||", r"\|": "||", r"\lVert": "||", r"\rVert": "||"}
SYMBOLS |= {r"\cdot": "*", r"\times": "*", r"\pm": "+-", r"\to": "->", r"\leftarrow": "<-", r"\sim": "~"}
SYMBOLS |= {r"\le": "<=", r"\leq": "<=", r"\ge": ">=", r"\geq": ">=", r"\ne": "!=", r"\neq": "!=", r"\approx": "~"}
SYMBOLS |= {r"\dots": "...", r"\cdots": "...", r"\ell": "l", r"\varepsilon": "epsilon", r"\top": "T"}
SYMBOLS |= {r"\{": "{", r"\}": "}", r"\%": "%"}


@cache  # a server asks for the same texts again after each edit
def plain(markdown: str) -> str:
    """Return a Markdown text without its marks, its formulas readable."""
    text = INLINE_TEX.sub(lambda found: formula(found[1]), markdown)
    return " ".join(MARKS.sub("", LINK.sub(r"\1", text)).split())


@cache
def formula(tex: str) -> str:
    """Return a formula as it would be typed."""
    return LOOSE.sub("", " ".join(sequence(iter(TOKEN.findall(tex)), "").split()))


def sequence(tokens: Iterator[str], end: str) -> str:
    """Return the formula up to a closing token."""
    parts: list[str] = []
    for token in tokens:
        if token == end:
            break
        parts.append(element(token, tokens))
    return "".join(parts)


def element(token: str, tokens: Iterator[str]) -> str:
    """Return what begins with a token."""
    if token in FRACTIONS:
        return f"{grouped(argument(tokens), SUM)}/{grouped(argument(tokens), FACTORS)}"
    if token == r"\sqrt":
        return f"sqrt({argument(tokens)})"
    if token in ENVIRONMENT:
        return argument(tokens) and " "
    if token == "{":
        return sequence(tokens, "}")
    return argument(tokens) if token in TRANSPARENT else symbol(token)


def symbol(token: str) -> str:
    """Return how a token without an argument is typed; every space and alignment is one space."""
    if token in SIZES:
        return ""
    if token in SPACES or (token[0] == "\\" and not token[1].isalpha() and token not in SYMBOLS):
        return " "
    return SYMBOLS.get(token, f"{token[1:]} " if token[0] == "\\" else token)


def argument(tokens: Iterator[str]) -> str:
    """Return the argument of a command."""
    token = next((token for token in tokens if not token.isspace()), "")
    return element(token, tokens).strip() if token else ""


def grouped(text: str, pattern: re.Pattern[str]) -> str:
    """Return a part of a fraction, in parentheses where it needs them."""
    return f"({text})" if pattern.search(text) else text
