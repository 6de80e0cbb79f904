"""Code as Markdown, and as light HTML."""

import re
from functools import cache
from pathlib import Path

from markupsafe import Markup

from macros.proofs.records import EXAMPLES

# Names, operators, punctuation, spaces, modules; the prefix of a string, and the braces in it that hold code.
PLAIN = re.compile(r'<span class="(?:n|o|p|w|nn|sa|si)">([^<]*)</span>')
LOCK = "tests/requirements.txt"
IMPORTED = re.compile(r"^\s*(?:import|from) (\w+)", re.MULTILINE)
LOCKED = re.compile(r"^([\w-]+)==([\w.]+)", re.MULTILINE)
PACKAGES = {"sklearn": "scikit-learn", "imblearn": "imbalanced-learn"}
EMPTY = re.compile(r"(?<=<pre>)<span></span>")


def fenced_code(language: str, anchor: str, title: str, text: str) -> str:
    """Return a code block with an id and a title, as Markdown; its fence is longer than any in the text."""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall(r"`+", text)), 3)
    return f'{fence} {{.{language} #{anchor} title="{title}"}}\n{text.rstrip()}\n{fence}'


def markdown_example(root: Path, name: str) -> list[str]:
    """Return a code sample of `docs/examples` and what it really prints, as two code blocks."""
    path = root / EXAMPLES / name
    blocks = (("python", "code", name, path), ("text", "output", "Output", path.with_suffix(".out")))
    return [
        fenced_code(language, f"{kind}-{path.stem}", title, file.read_text(encoding="utf-8"))
        for language, kind, title, file in blocks
    ]


def versions(root: Path, name: str) -> list[str]:
    """Return the packages that a code sample imports, each with the version on which the tests run it."""
    imported = set(IMPORTED.findall((root / EXAMPLES / name).read_text(encoding="utf-8")))
    versions = locked(root / LOCK)
    packages = sorted({PACKAGES.get(module, module) for module in imported} & versions.keys())
    return [f"{package} {versions[package]}" for package in packages]


@cache
def locked(lock: Path) -> dict[str, str]:
    """Return the versions of the packages that a lock file names."""
    return dict(LOCKED.findall(lock.read_text(encoding="utf-8")))


@cache  # a server shows the same code again after each edit
def lighten(html: str) -> Markup:
    """Return code without the highlighting that hardly shows: it is more than half of all elements of code."""
    return Markup(EMPTY.sub("", PLAIN.sub(r"\1", str(html))))
