"""Take the pictures that show the site elsewhere."""

from pathlib import Path

from playwright.sync_api import Browser

from macros.tools.browsers import show_as_published

ADDRESS = "https://ground-truth.example/"
SOCIAL = """
<style>
  body {{ display: grid; place-content: center; height: 630px; margin: 0; color: #fff; background: #0b5563;
    font: 44px/1.35 system-ui, Helvetica, Arial, sans-serif; text-align: center; }}
  svg {{ width: 170px; margin: auto; fill: #fff; }}
  b {{ font-size: 84px; }}
</style>
<body>{logo}<b>Ground Truth</b>Machine-learning interview questions,<br>every answer proved</body>
"""


def take_screenshot(browser: Browser, site: Path, target: Path) -> None:
    """Write what the README shows: the first page of a built site."""
    with browser.new_context(viewport={"width": 1280, "height": 900}, service_workers="block") as context:
        show_as_published(context, site, ADDRESS)
        page = context.new_page()
        page.goto(ADDRESS, wait_until="networkidle")
        page.screenshot(path=target)


def draw_card(browser: Browser, logo: str, target: Path) -> None:
    """Write the picture that social networks show beside a link."""
    with browser.new_context(viewport={"width": 1200, "height": 630}) as context:
        page = context.new_page()
        page.set_content(SOCIAL.format(logo=logo))
        page.screenshot(path=target)
