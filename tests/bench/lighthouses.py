"""Lighthouse, mobile, beside a plain page of the theme: how fast the pages are, and how well they are built."""

import gzip
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.tools.browsers import find
from macros.tools.node import install, run_node
from tests.support.projects import must_build
from tests.support.servers import Handler, serving

TOOL = Path(__file__).with_name("lighthouse")
RUNS = 5
OTHERS = ("accessibility", "best-practices", "seo")
PLAIN = """site_name: Plain
site_description: A page of the theme.
theme: {name: material, font: false}
"""
TEXTS = ("text/", "application/javascript", "application/json", "image/svg+xml")


class Compressing(Handler):
    """Serves texts compressed, as Pages does."""

    def do_GET(self) -> None:  # noqa: N802 (the name is the library's)
        """Answer with a file, compressed when it is a text."""
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        kind = self.guess_type(str(path))
        if not path.exists() or not kind.startswith(TEXTS):
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        for name, value in (("Type", kind), ("Encoding", "gzip"), ("Length", str(len(body)))):
            self.send_header(f"Content-{name}", value)
        self.end_headers()
        self.wfile.write(body)


def report(folder: Path) -> Iterator[str]:
    """Yield the scores of the pages, and how long a category page blocks beside a plain page."""
    plain = plain_site(folder / "theme")
    [base] = measured(plain, [""])
    yield f"Lighthouse, plain page of the theme: {base['performance']}, interactive after {base['interactive']:.0f} ms"
    category, sheet = (heaviest(folder / "site", below) for below in ("questions", "reference/formulas"))
    pages = {"": 98, "study/review/": 98, category: 96, f"{category}?q=recall": 96, sheet: 92, "reference/book/": 92}
    results = measured(folder / "site", list(pages))
    for (name, least), result in zip(pages.items(), results, strict=True):
        others = ", ".join(f"{each} {result[each]}" for each in OTHERS)
        yield f"Lighthouse, {name or 'home'}: {result['performance']} (bound {least}), {others}"
    ratio = results[2]["interactive"] / base["interactive"]
    yield f"Lighthouse, category page interactive after {ratio:.2f} times the plain page (bound 1.5)"


def heaviest(site: Path, below: str) -> str:
    """Return the address of the largest page below a folder of a site."""
    largest = max((site / below).glob("*/index.html"), key=lambda page: page.stat().st_size)
    return f"{largest.parent.relative_to(site).as_posix()}/"


def plain_site(root: Path) -> Path:
    """Build a site of one page with nothing but the theme; return its folder."""
    (root / "docs").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    text = "# Plain\n\n" + "\n\n".join(f"## Section {number}\n\nA paragraph of text." for number in range(12))
    (root / "docs/index.md").write_text(text, encoding="utf-8")
    must_build(root, root / "site")
    return root / "site"


def measured(site: Path, names: list[str]) -> list[dict[str, Any]]:
    """Return the median of each measure of Lighthouse's, for each page."""
    install(TOOL)
    with serving(site, handler=Compressing) as address:
        wanted = [{"chromium": find(), "address": address + name} for name in names for _ in range(RUNS)]
        found = run_node(TOOL, TOOL / "run.mjs", wanted)
    groups = [found[start : start + RUNS] for start in range(0, len(found), RUNS)]
    return [{key: statistics.median(each[key] for each in group) for key in group[0]} for group in groups]
