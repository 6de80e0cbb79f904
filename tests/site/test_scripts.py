"""The browser code is bundled: few requests, few bytes, nothing that can wait, with maps and licenses."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response

from tests.bench.weights import compressed
from tests.support.bundles import loaded, sources, style
from tests.support.projects import ROOT, build, make_project

CATEGORY = "questions/evaluation-metrics/"
LATER = {"study/plan/schedule.mjs", "search/client.mjs", "search/view.mjs", "search/landing.mjs", "search/engine.mjs"}


@pytest.fixture(scope="module")
def first_visit(browser: Browser, site_url: str) -> dict[str, int]:
    """Return what the first visit of a phone to a category loads: the compressed size of each file."""
    with browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block") as context:
        page = context.new_page()
        responses: list[Response] = []
        page.on("response", lambda response: responses.append(response))  # noqa: PLW0108 (a method takes no mark)
        page.goto(site_url + CATEGORY, wait_until="networkidle")
        return {response.url.removeprefix(site_url): compressed(response) for response in responses}


def test_a_first_visit_is_few_requests_and_light(first_visit: dict[str, int]) -> None:
    assert len(first_visit) <= 20, first_visit
    code = {name: size for name, size in first_visit.items() if name.endswith((".css", ".js"))}
    assert len(code) >= 7
    assert sum(code.values()) <= 100_000, code


def test_what_can_wait_is_not_loaded(first_visit: dict[str, int], site: Path) -> None:
    names = {source for name in first_visit if name.startswith("javascripts/") for source in sources(site / name)}
    assert {"site.mjs", "search/box.mjs", "study/grading.mjs"} <= names
    assert not names & LATER


def test_what_the_code_of_every_page_imports_is_named_in_the_page(site: Path) -> None:
    for page in (CATEGORY, "", "study/review/"):
        html = (site / page / "index.html").read_text(encoding="utf-8")
        named = re.findall(r'<link rel="modulepreload" href="(?:\.\./)*(javascripts/[^"]+)">', html)
        assert set(named) == {path.relative_to(site).as_posix() for path in loaded(site, "site")}


def test_no_source_is_published(site: Path) -> None:
    names = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.mjs")}
    assert "javascripts/site.mjs" in names
    assert not list(site.rglob("*.mjs"))
    assert [path.relative_to(site).as_posix() for path in (site / "stylesheets").iterdir()] == [style(site)]


def test_every_bundle_has_a_map_with_its_sources(site: Path) -> None:
    for path in (site / "javascripts").glob("*.js"):
        assert f"sourceMappingURL={path.name}.map" in path.read_text(encoding="utf-8")
        found = json.loads(Path(f"{path}.map").read_text(encoding="utf-8"))
        assert all(found["sourcesContent"])
    names = {name for path in loaded(site, "review") for name in sources(path)}
    assert "../../node_modules/ts-fsrs/src/algorithm.ts" in names


def test_broken_code_is_named_by_file_and_line(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (root / "docs/javascripts").unlink()
    (root / "docs/javascripts").mkdir()
    (root / "docs/javascripts/site.mjs").write_text("\nlet one = 1 2;", encoding="utf-8")
    result = build(root, tmp_path / "site")
    assert result.returncode
    assert "docs/javascripts/site.mjs:2: Expected" in result.stderr
