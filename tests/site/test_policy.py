"""The policy of the pages lets the scripts of the theme run, and no other."""

import re
from pathlib import Path, PurePath

from macros.publish.offline import integrity
from macros.publish.policy import INLINE, guarded, policy

META = re.compile(r'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">')
MISSING = '<script>go(new URL("/site/",location))</script><script id="data" type="application/json">{}</script>'


def allows(rules: str, script: str) -> bool:
    """Tell whether an inline script may run."""
    return f"'{integrity(script.encode())}'" in rules


def test_what_the_theme_writes_may_run_on_a_page_at_every_depth() -> None:
    rules = policy(MISSING, [PurePath("index.html"), PurePath("a/b/index.html")], "https://example.org/site/")
    for way in (".", "../..", "/site/"):
        assert allows(rules, f'go(new URL("{way}",location))')
    assert not allows(rules, 'go(new URL("..",location))')


def test_a_policy_stands_before_all_that_it_governs() -> None:
    page = '<head>\n<meta charset="utf-8">\n<script>run()</script>'
    assert guarded(page, "a 'none'") == page.replace(
        '"utf-8">', '"utf-8"><meta http-equiv="Content-Security-Policy" content="a \'none\'">'
    )


def test_every_page_is_under_the_one_policy_which_knows_its_scripts(site: Path) -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    [rules] = {rules for html in pages.values() for rules in META.findall(html) or [""]}
    unknown = {path: script for path, html in pages.items() for script in INLINE.findall(html)}
    assert {path: script for path, script in unknown.items() if not allows(rules, script)} == {}
    before = {html.partition("<meta http-equiv")[0].count("<script") for html in pages.values()}
    assert before == {0}
    scripts = re.search(r"script-src ([^;]*)", rules)
    assert scripts
    assert re.sub(r" 'sha256-[\w+/=]+'", "", scripts[1]) == "'self'"
    assert "://" not in rules
    assert rules.startswith("default-src 'none'; ")
