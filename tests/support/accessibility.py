"""What axe-core finds on a page, and the screens and colors in which it looks."""

from typing import Any

from playwright.sync_api import Page, ViewportSize

from tests.support.projects import ROOT

AXE = ROOT / "node_modules/axe-core/axe.min.js"
OPEN_ALL = "document.querySelectorAll('details').forEach((details) => (details.open = true))"
# axe-core notes where everything is, and scrolls: what is laid out only then would move what it noted.
LAID_OUT = ".md-typeset * { content-visibility: visible !important }"
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Colors and boxes fade. To wait for them would be to wait for ever: below a closed answer a fade stands still.
END_FADES = "() => document.getAnimations().forEach((animation) => animation.finish())"
# A formula is a hundred boxes, all in the color of its text: most of what axe-core would look at in each state.
LETTERS = """document.querySelectorAll(".katex math, .katex-html").forEach(
  (formula) => (formula.textContent = formula.textContent))"""
SIZES: dict[str, ViewportSize] = {"desktop": {"width": 1280, "height": 900}, "phone": {"width": 360, "height": 740}}
LOOKS: dict[str, Any] = {
    "forced colors": {"color_scheme": "light", "forced_colors": "active"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "light": {"color_scheme": "light", "forced_colors": "none"},
}
MOVING = """matchMedia("(prefers-reduced-motion)").matches
  ? document.querySelector("article").getAnimations({ subtree: true }).map(({ effect }) => effect.target.outerHTML)
  : []"""


COLORS = ["color-contrast", "link-in-text-block"]  # the rules that depend on the scheme
STRUCTURE = ["cat.semantics", "cat.structure", "cat.keyboard", "cat.name-role-value"]  # of a page that repeats others


def load_axe(page: Page) -> None:
    """Load axe-core into a page that lacks it; as an element the policy of the pages would block it."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))


def violations(page: Page, rules: list[str] | None = None) -> list[str]:
    """Return what axe-core finds wrong with the page as it is shown, once our scripts have measured its boxes."""
    page.add_style_tag(content=LAID_OUT)
    page.evaluate(SETTLED)
    page.evaluate(END_FADES)
    options = {"resultTypes": ["violations"], **({"runOnly": rules} if rules else {})}
    found = page.evaluate("options => axe.run(options).then(result => result.violations)", options)
    return [f"{item['id']}: {node['html'][:200]}" for item in found for node in item["nodes"]]


def faults_of(page: Page) -> list[str]:
    """Return what is wrong with the page in every look: violations, too great a width, and unwanted motion."""
    load_axe(page)
    page.evaluate(LETTERS)
    faults = [f"moves: {html}" for html in page.evaluate(MOVING)]
    for look, media in LOOKS.items():
        page.emulate_media(**media)
        faults += [f"{look}: {violation}" for violation in violations(page, None if look == "light" else COLORS)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{look}: scrolls sideways")
    return faults
