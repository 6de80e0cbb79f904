"""Remember what each example and each figure was made from.

Making them needs the packages of tests/requirements.txt, building the site does not: a fingerprint of each source and
of what it made is kept beside them, and a build refuses a source or a result that has changed since.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

EXAMPLES, OUTPUT = Path("docs/examples"), ".out"
FIGURES, DRAWING = Path("docs/figures"), ".svg"
RECORD = "proved.sha256"


def fingerprint(source: Path, suffix: str) -> str:
    """Return the hash of a source and the file beside it that it made, which has a suffix; "" if there is none."""
    made = source.with_suffix(suffix)
    if not made.exists():
        return ""
    content = [path.read_bytes().replace(b"\r\n", b"\n") for path in (source, made)]
    return hashlib.sha256(b"\0".join(content)).hexdigest()


def files(root: Path) -> dict[str, dict[str, Path]]:
    """Return the examples and the figures by the names that calls have for them; a drawing where it has no source."""
    figures = (path for suffix in (DRAWING, ".py") for path in sorted((root / FIGURES).glob(f"*{suffix}")))
    examples = sorted((root / EXAMPLES).glob("*.py"))
    return {"example": {path.name: path for path in examples}, "figure": {path.stem: path for path in figures}}


def recorded(folder: Path) -> dict[str, str]:
    """Return the fingerprint of each source in a folder at the time when it was last run."""
    record = folder / RECORD
    if not record.exists():
        return {}
    lines = (line.split() for line in record.read_text(encoding="utf-8").splitlines())
    return {parts[1]: parts[0] for parts in lines if len(parts) == 2}


def record(folder: Path, made: Iterable[Path], suffix: str) -> None:
    """Write down the fingerprints of the sources that were just run; keep those of the others."""
    known = recorded(folder) | {source.name: fingerprint(source, suffix) for source in made}
    lines = [f"{known[path.name]}  {path.name}\n" for path in sorted(folder.glob("*.py")) if path.name in known]
    (folder / RECORD).write_text("".join(lines), encoding="utf-8", newline="\n")
