"""The list of the files that the service worker saves on a reader's device, each with its hash."""

import json
from base64 import b64encode
from collections.abc import Iterable
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path

SCRIPT = "precache.js"
LEFT_OUT = (
    "service-worker.js",
    SCRIPT,
    ".*",
    "*.map",
    "*.gz",
    "assets/social.png",  # other sites show it
    "assets/javascripts/lunr/*",  # other languages
    # No page needs it: a reader who wants it follows a link.
    "data/*",
    "downloads/*",
    "examples/*",
)


def saved(paths: Iterable[str]) -> list[str]:
    """Return the files that belong on a reader's device, sorted."""
    return sorted(path for path in paths if not any(fnmatchcase(path, pattern) for pattern in LEFT_OUT))


def integrity(content: bytes) -> str:
    """Return the hash of a file in the form in which a browser checks it."""
    return f"sha256-{b64encode(sha256(content).digest()).decode()}"


def write(site: Path) -> None:
    """Write the list; nothing that it names may change afterwards."""
    paths = saved(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    hashes = {path: integrity((site / path).read_bytes()) for path in paths}
    (site / SCRIPT).write_text(f"self.precache = {json.dumps(hashes, indent=0)};\n", encoding="utf-8", newline="\n")
