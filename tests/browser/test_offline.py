"""The site without a network: saved after one visit, updated on click, alone on its origin."""

import json
import re
import shutil
from pathlib import Path

from playwright.sync_api import BrowserContext, expect

from macros.publish import offline
from tests.support.accessibility import load_axe, violations
from tests.support.bundles import style
from tests.support.networks import Network, reloading, visit
from tests.support.pages import ADDRESSES, let_pass, wait_until, watch
from tests.support.servers import PREFIX

UPDATE = "A new version of this site is ready."
READ = "address => fetch(address).then(response => response.text())"
LIST_KEYS = "name => caches.open(name).then(cache => cache.keys()).then(keys => keys.map(key => key.url))"


def listed(folder: Path) -> dict[str, str]:
    """Return the files that the service worker saves, with their hashes."""
    script = (folder / offline.SCRIPT).read_text(encoding="utf-8")
    hashes: dict[str, str] = json.loads(script.partition("=")[2].rstrip(";\n"))
    return hashes


def test_every_page_is_saved_and_no_download(site: Path) -> None:
    files = listed(site)
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert pages <= set(files)
    assert not [path for path in files if path.endswith((".map", ".gz", ".pdf", ".apkg"))]
    assert files == {path: offline.integrity((site / path).read_bytes()) for path in files}


def test_every_page_opens_without_a_network(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    network.cut(reader)
    faults = watch(page)
    page.on("requestfailed", lambda request: faults.append(request.url))
    assert {f"{address}index.html" for address in ADDRESSES if address != "404.html"} <= set(listed(network.folder))
    for address in ADDRESSES:
        response = page.goto(network.url + address)
        assert response
        assert response.status == 200, address
        let_pass(page, 500)  # what it loads late
    assert not faults


def test_links_work_without_a_network(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    network.cut(reader)
    page.get_by_role("link", name="formula sheet").first.click()
    expect(page.locator("h1")).to_contain_text("Formula")
    page.goto(network.url + "questions/evaluation-metrics?from=a-bookmark#roc-curve")
    expect(page.locator("#roc-curve")).to_be_in_viewport()


def test_search_works_without_a_network(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    network.cut(reader)
    page.goto(network.url + "about/verification/")
    page.locator("[data-md-component=search-query]").focus()
    page.keyboard.type("roc curve", delay=50)
    page.locator("[data-md-component=search-result] ol a[href*='#roc-curve']").first.click()
    expect(page.locator("#roc-curve")).to_be_in_viewport()


def test_an_address_without_its_last_slash_works(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    network.cut(reader)
    page.goto(network.url + "questions/evaluation-metrics")
    expect(page).to_have_url(network.url + "questions/evaluation-metrics/")


def test_an_unknown_page_is_the_404_page(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    network.cut(reader)
    response = page.goto(network.url + "questions/unknown/")
    assert response
    assert response.status == 404
    expect(page.locator("h1")).to_have_text("Page not found")
    expect(page.get_by_text("without a network")).to_be_visible()


def test_a_saved_page_comes_when_the_network_is_slow(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    network.open.clear()
    page.goto(network.url + "questions/evaluation-metrics/")
    expect(page.locator("#roc-curve")).to_be_visible()
    assert "questions/evaluation-metrics/" in network.requests


def test_a_page_comes_from_the_network_when_there_is_one(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    network.edit("about/verification/index.html", lambda html: html.replace("<h1", "<p>Fresh</p><h1", 1))
    page.goto(network.url + "about/verification/")
    expect(page.get_by_text("Fresh", exact=True)).to_be_visible()


def test_an_update_waits_for_a_click_and_fetches_only_what_changed(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    network.edit(style(network.folder), lambda css: css + "/* edited */")
    network.requests.clear()
    page.goto(network.url + "about/verification/")
    expect(page.get_by_role("status").filter(has_text=UPDATE)).to_be_visible()
    fetched = set(network.requests) - {"about/verification/", "service-worker.js", "precache.js"}
    assert fetched == {style(network.folder)}
    load_axe(page)
    assert not violations(page)
    page.get_by_role("button", name="Later").click()
    page.reload()
    assert page.evaluate("navigator.serviceWorker.getRegistration().then(found => found.waiting !== null)")
    with reloading(page):
        page.get_by_role("button", name="Update").click()
    expect(page.locator(".notice")).to_have_count(0)
    network.cut(reader)
    assert "edited" in page.evaluate(READ, "../../" + style(network.folder))


def test_another_tab_is_told_and_not_reloaded(reader: BrowserContext, network: Network) -> None:
    here, there = visit(reader, network), visit(reader, network, "about/verification/")
    there.evaluate("window.unsaved = true")
    network.edit(style(network.folder), lambda css: css + "/* edited */")
    here.reload()
    here.get_by_role("button", name="Update").click()
    expect(there.get_by_text("This site was updated in another tab.")).to_be_visible()
    assert there.evaluate("window.unsaved")
    with reloading(there):
        there.get_by_role("button", name="Reload").click()


def test_only_own_files_are_deleted(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    others = ["other", "ground-truth / files", "ground-truth /ground-truth/other/ files"]
    page.evaluate(
        "names => Promise.all(names.map(name => caches.open(name).then(cache => cache.put('x', new Response('')))))",
        others,
    )
    network.edit(style(network.folder), lambda css: css + "/* edited */")
    files = listed(network.folder)
    page.reload()
    with reloading(page):
        page.get_by_role("button", name="Update").click()
    own = f"ground-truth {PREFIX} files"
    wait_until(page, f"([name, count]) => ({LIST_KEYS})(name).then(keys => keys.length === count)", [own, len(files)])
    assert set(others) <= set(page.evaluate("caches.keys()"))
    assert all(len(page.evaluate(LIST_KEYS, name)) == 1 for name in others)


def test_a_page_never_meets_a_file_of_another_version(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    known = style(network.folder)
    network.edit(known, lambda css: css + "/* edited */")
    (network.folder / "stylesheets/site-OTHER.css").write_text("/* edited */", encoding="utf-8")
    assert "edited" not in page.evaluate(READ, known)
    assert "edited" in page.evaluate(READ, "stylesheets/site-OTHER.css")


def test_a_damaged_file_is_not_saved(reader: BrowserContext, network: Network) -> None:
    (network.folder / style(network.folder)).write_text("damaged", encoding="utf-8")
    page = reader.new_page()
    page.goto(network.url + "manifest.webmanifest")
    state = page.evaluate(
        "async () => { const { installing } = await navigator.serviceWorker.register('service-worker.js');"
        " await new Promise(done => installing.addEventListener('statechange', done, { once: true }));"
        " return installing.state; }"
    )
    assert state == "redundant"


def test_a_frame_without_rights_shows_the_page(reader: BrowserContext, network: Network) -> None:
    page = reader.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(network.url + "manifest.webmanifest")
    page.evaluate(
        "address => document.body.innerHTML = `<iframe sandbox='allow-scripts' src='${address}'></iframe>`", network.url
    )
    expect(page.frame_locator("iframe").locator("h1")).to_be_visible()
    frame = page.frames[-1]
    frame.wait_for_load_state()
    let_pass(frame, 200)
    assert not [fault for fault in faults if "erviceWorker" in fault]


def as_served(html: str) -> str:
    """Return a page as `mkdocs serve` has it: with the script that reloads it, and without a policy."""
    script = "<script>var livereload = () => {}</script>"
    return re.sub("<meta http-equiv[^>]*>", "", html).replace("</body>", f"{script}</body>")


def test_live_reload_has_no_worker(reader: BrowserContext, network: Network) -> None:
    """A worker of a built site, served at the address of `mkdocs serve` before, is removed."""
    page = visit(reader, network)
    network.edit("index.html", as_served)
    page.goto(network.url)
    wait_until(page, "navigator.serviceWorker.getRegistration().then(found => found === undefined)")


def test_the_manifest_names_icons_that_exist(reader: BrowserContext, network: Network) -> None:
    page = visit(reader, network)
    manifest = json.loads((network.folder / "manifest.webmanifest").read_text(encoding="utf-8"))
    for icon in manifest["icons"]:
        size = page.evaluate(
            "address => new Promise(done => Object.assign(new Image(), "
            "{src: address, onload() { done(`${this.naturalWidth}x${this.naturalHeight}`) }}))",
            icon["src"],
        )
        assert icon["sizes"] in ("any", size)
    session = reader.new_cdp_session(page)
    errors = {error["errorId"] for error in session.send("Page.getInstallabilityErrors")["installabilityErrors"]}
    assert errors <= {"in-incognito"}  # as every profile of a test is
    assert not session.send("Page.getAppManifest")["errors"]


def test_the_list_follows_the_files(site: Path, tmp_path: Path) -> None:
    shutil.copytree(site, tmp_path / "site")
    (tmp_path / "site/study/new.json").write_text("{}", encoding="utf-8")
    offline.write(tmp_path / "site")
    assert set(listed(tmp_path / "site")) - set(listed(site)) == {"study/new.json"}
