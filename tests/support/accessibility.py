"""What axe-core finds on a page, and the screens and colors in which it looks."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.support.projects import ROOT

AXE = ROOT / "node_modules/axe-core/axe.min.js"
OPEN_ALL = "document.querySelectorAll('details').forEach((details) => (details.open = true))"
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
SIZES = {"desktop": {"width": 1280, "height": 900}, "phone": {"width": 360, "height": 740}}
LOOKS: dict[str, Any] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}
MOVING = """document.querySelector("article").getAnimations({ subtree: true })
  .map(({ effect }) => effect.target.outerHTML)"""


def violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong with the page as it is shown, once our scripts have measured its boxes."""
    page.evaluate(SETTLED)
    found = page.evaluate("axe.run({resultTypes: ['violations']}).then(result => result.violations)")
    return [f"{item['id']}: {node['html'][:200]}" for item in found for node in item["nodes"]]
