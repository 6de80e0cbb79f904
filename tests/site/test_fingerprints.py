"""Every reference to a file carries the version of what that file holds, and of what it refers to in turn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.fingerprints import fingerprinted, resolve, version

FILES = {
    "a/index.html": b'<link href="../s/x.css"><script src="../j/site.mjs"></script><a href="../a/#x">a</a>',
    "404.html": b'<link href="/repo/s/x.css"><link href="/repo/s/none.css"><link href="https://example.org/s/x.css">',
    "s/x.css": b"@font-face { src: url(fonts/f.woff2) } p { background: url('data:image/png;base64,AA') }",
    "s/fonts/f.woff2": b"\0font",
    "j/site.mjs": b'import "./part.mjs";\nimport("../j/part.mjs");\nnew URL("../data.json", import.meta.url);'
    b'new Worker(new URL("part.mjs", import.meta.url)); new URL("../service-worker.js", import.meta.url);',
    "service-worker.js": b"",
    "j/part.mjs": b"export const a = 1;",
    "data.json": b"{}",
}


def test_references_carry_versions() -> None:
    done = fingerprinted(FILES)
    font, part = version(FILES["s/fonts/f.woff2"]), version(FILES["j/part.mjs"])
    assert f"url(fonts/f.woff2?v={font})".encode() in done["s/x.css"]
    assert b"url('data:image/png;base64,AA')" in done["s/x.css"]
    assert done["j/site.mjs"].count(f"part.mjs?v={part}".encode()) == 3
    assert b'"../service-worker.js"' in done["j/site.mjs"]
    assert f'"../data.json?v={version(b"{}")}"'.encode() in done["j/site.mjs"]
    assert f'"../s/x.css?v={version(done["s/x.css"])}"'.encode() in done["a/index.html"]
    assert b'<a href="../a/#x">' in done["a/index.html"]


def test_the_404_page_knows_its_files_by_their_end() -> None:
    page = fingerprinted(FILES)["404.html"].decode()
    assert re.findall(r'href="([^"?]*)\?v=', page) == ["/repo/s/x.css"]


def test_a_change_reaches_every_file_that_leads_to_it() -> None:
    before, after = fingerprinted(FILES), fingerprinted(FILES | {"s/fonts/f.woff2": b"\0other"})
    changed = {path for path in before if before[path] != after[path]}
    assert changed == {"s/x.css", "a/index.html", "404.html"}


def test_a_circle_is_named() -> None:
    circle = {"a.mjs": b'import "./b.mjs"', "b.mjs": b'import "./a.mjs"'}
    with pytest.raises(ValueError, match=r"circle: a\.mjs -> b\.mjs -> a\.mjs"):
        fingerprinted(circle)


def test_an_address_outside_the_site_is_nobodys_file() -> None:
    assert resolve(FILES, "a/index.html", "../../s/x.css") is None


def test_the_built_site_refers_to_what_it_holds(site: Path) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    references = re.findall(r'(?:href|src)="([^"?]+\.(?:css|mjs))(?:\?v=([^"]+))?"', html)
    assert references
    assert {path: version((site / path).read_bytes()) for path, _ in references} == dict(references)
