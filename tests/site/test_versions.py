"""A file is named by what it holds, and every page calls it by that name."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest

from macros.publish.versions import refer, write

NAMES = {"j/site.mjs": "j/site-1.js", "assets/list.json": "assets/list-2.json"}


def test_the_name_follows_the_content(tmp_path: Path) -> None:
    first, same, other = (write(tmp_path, "assets/list.json", text)["assets/list.json"] for text in ("a", "a", "b"))
    assert first == same != other
    assert re.fullmatch(r"assets/list-[0-9A-F]{8}\.json", first)
    assert (tmp_path / first).read_text(encoding="utf-8") == "a"


@pytest.mark.parametrize(
    ("call", "real"),
    [
        ('<script src="../../j/site.mjs">', '<script src="../../j/site-1.js">'),
        ('<script src="/ground-truth/j/site.mjs">', '<script src="/ground-truth/j/site-1.js">'),
        ('<study-review data-questions="assets/list.json">', '<study-review data-questions="assets/list-2.json">'),
        ('<script src="my-j/site.mjs">', '<script src="my-j/site.mjs">'),
        ("<p>j/site.mjs</p>", "<p>j/site.mjs</p>"),
    ],
)
def test_pages_call_files_by_their_real_names(call: str, real: str) -> None:
    assert refer(call, NAMES) == real


def test_what_may_change_is_called_by_a_name_with_a_hash(site: Path) -> None:
    hashed = re.compile(r"[-.][0-9A-Za-z]{8}\.(?:min\.)?(?:css|js|json)")
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        calls = re.findall(r'<(?:link|script)\b[^>]* (?:href|src)="([^"]+\.(?:css|m?js))"', html)
        calls += re.findall(r' data-(?:index|worker)="([^"]+)"', html)
        assert len(calls) >= 9, page
        assert all(hashed.search(call) for call in calls), calls


def test_the_site_holds_what_its_pages_call(site: Path) -> None:
    html = (site / "study/review/index.html").read_text(encoding="utf-8")
    calls = re.findall(r' data-(?:questions|index|worker)="([^"]+)"', html)
    assert len(calls) == 3
    assert all((site / call).is_file() for call in calls)
    assert not [call for call in calls if urljoin("/", call) != f"/{call}"], "from the root of the site"
