"""Put the hash of a file into every reference to it, so that a page never meets a file of another version."""

from __future__ import annotations

import posixpath
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

# What refers to a file: the text before the address, and the address. That of the service worker must never change.
REFERENCES = {
    ".html": re.compile(r'(<(?:link|script)\b[^>]*? (?:href|src)=")([^"?#:]+\.(?:css|mjs))(?=")'),
    ".css": re.compile(r"""(url\(["']?)([^"')?#:]+)(?=["']?\))"""),
    ".mjs": re.compile(
        r"""(new URL\(["']|["'](?=\.{1,2}/))(?!\.\./service-worker\.js)([^"'?#\s]+\.(?:m?js|json|css))(?=["'])"""
    ),
}


def version(content: bytes) -> str:
    """Return the beginning of a file's hash, as it stands in an address."""
    return urlsafe_b64encode(sha256(content).digest())[:12].decode()


def resolve(files: Mapping[str, bytes], file: str, address: str) -> str | None:
    """Return the file of the site that an address in another file names, if there is one.

    Args:
        files: the files of the site by path.
        file: the path of the file that holds the address.
        address: relative to that file, or absolute, as on the 404 page, which does not know where it is shown.
    """
    if address.startswith("/"):
        parts = address.split("/")
        return next((path for n in range(1, len(parts)) if (path := "/".join(parts[n:])) in files), None)
    path = posixpath.normpath(posixpath.join(posixpath.dirname(file), address))
    return path if path in files else None


def fingerprinted(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files that refer to others, with the version of each other in the reference.

    Args:
        files: all files of the site by path.

    Raises:
        ValueError: when files refer to each other in a circle, which has no hash.
    """
    done: dict[str, bytes] = {}

    def content(path: str, users: tuple[str, ...]) -> bytes:
        if path in users:
            raise ValueError("files refer to each other in a circle: " + " -> ".join([*users, path]))
        if posixpath.splitext(path)[1] not in REFERENCES:
            return files[path]
        if path not in done:
            done[path] = rewritten(path, users)
        return done[path]

    def rewritten(path: str, users: tuple[str, ...]) -> bytes:
        def reference(found: re.Match[str]) -> str:
            target = resolve(files, path, found[2])
            return f"{found[0]}?v={version(content(target, (*users, path)))}" if target else found[0]

        return REFERENCES[posixpath.splitext(path)[1]].sub(reference, files[path].decode()).encode()

    for path in files:
        content(path, ())
    return done


def write(site: Path) -> None:
    """Put versions into the references of a built site."""
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    for path, content in fingerprinted(files).items():
        if content != files[path]:
            (site / path).write_bytes(content)
