"""What a text could smuggle into a page does not run, and the tests would hear of a feature that the policy blocks."""

import pytest
from playwright.sync_api import Browser

from tests.support.pages import let_pass, watch

SMUGGLED = {
    "script": "const made = document.createElement('script'); made.textContent = 'window.ran = true'; add(made)",
    "handler": "add(parsed('<img src=data:, onerror=\"window.ran = true\">'))",
    "link": "const made = parsed('<a href=\"javascript:window.ran = true\">x</a>'); add(made); made.click()",
    "frame": "add(parsed('<iframe srcdoc=\"<script>parent.ran = true</script>\"></iframe>'))",
    "eval": "try { setTimeout('window.ran = true') } catch {}",
    "base": "add(parsed('<base href=\"https://example.org/\">')); window.ran = document.baseURI.startsWith('https:')",
    "other host": "fetch('https://example.org/', { mode: 'no-cors' }).then(() => (window.ran = true), () => null)",
}
RUN = """code => {
  const parsed = (html) => document.createRange().createContextualFragment(html).firstChild;
  const add = (node) => document.body.append(node);
  PLACE
}"""


@pytest.mark.parametrize("kind", SMUGGLED)
def test_what_is_smuggled_into_a_page_does_not_run(kind: str, browser: Browser, site_url: str) -> None:
    with browser.new_page(service_workers="block") as page:
        page.route("https://example.org/**", lambda route: route.fulfill(body=""))
        page.goto(site_url + "about/verification/")
        faults = watch(page)
        page.evaluate(RUN.replace("PLACE", SMUGGLED[kind]))
        let_pass(page, 100)
        assert page.evaluate("window.ran ?? false") is False
        assert [fault for fault in faults if "Content Security Policy" in fault]
