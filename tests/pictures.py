"""Take the pictures that show the site elsewhere: `python -m tests.pictures`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browsers import find
from tests.conftest import ROOT, build
from tests.servers import serving

SOCIAL = """
<style>
  body {{ display: grid; place-content: center; height: 630px; margin: 0; color: #fff; background: #0b5563;
    font: 44px/1.35 system-ui, Helvetica, Arial, sans-serif; text-align: center; }}
  svg {{ width: 170px; margin: auto; }}
  b {{ font-size: 84px; }}
</style>
<body>{logo}<b>Ground Truth</b>Machine-learning interview questions,<br>every answer proved</body>
"""


def main() -> None:
    """Write the screenshot of the README and the picture for social networks."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder) / "site"
        assert build(ROOT, site).returncode == 0
        chromium = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        with serving(site) as address:
            page = chromium.new_page(viewport={"width": 1280, "height": 960})
            page.goto(f"{address}questions/evaluation-metrics/#roc-curve-answer", wait_until="networkidle")
            page.locator("#roc-curve-answer .drawing").evaluate(
                "figure => scrollTo(0, figure.getBoundingClientRect().top + scrollY - 120)"
            )
            page.wait_for_timeout(500)
            page.screenshot(path=ROOT / ".github/screenshot.png")
        page = chromium.new_page(viewport={"width": 1200, "height": 630})
        page.set_content(SOCIAL.format(logo=(ROOT / "docs/assets/logo.svg").read_text(encoding="utf-8")))
        page.screenshot(path=ROOT / "docs/assets/social.png")
        chromium.close()


if __name__ == "__main__":
    main()
