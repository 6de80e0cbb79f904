"""Compare drawings by their texts, and as a reader sees them."""

import io
import xml.etree.ElementTree as ET

import numpy as np
from PIL import Image
from playwright.sync_api import Page

SVG = "{http://www.w3.org/2000/svg}"
WIDTH = 640
# Each color lacks a primary of the white around it, so that none is too pale to be seen.
PAGE = """<!doctype html><style>
  body { margin: 0; display: flex; align-items: start; }
  body { --figure-muted: #08f; --figure-accent: #f08; --figure-contrast: #8f0; --figure-surface: #fff; }
</style>"""
# A root of its own: matplotlib's rules for all elements must not reach its neighbor.
SHEET = f"""<div><template shadowrootmode="open"><style>
  svg {{ display: block; width: {WIDTH}px; height: auto; }}
  text {{ font-family: sans-serif !important; }}
</style>%s</template></div>"""


def texts(svg: str) -> list[str]:
    """Return the texts of a drawing in their order."""
    return ["".join(text.itertext()) for text in ET.fromstring(svg).iter(f"{SVG}text")]


def differing(page: Page, *drawings: str) -> int:
    """Return how many pixels of two drawings differ in plain sight: at half size, by half of the scale.

    Halving evens out what depends on the hundredth of a point to which a drawing is rounded.
    """
    page.set_content(PAGE + "".join(SHEET % drawing[drawing.index("<svg") :] for drawing in drawings))
    picture = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB").reduce(2)
    pixels = np.asarray(picture, dtype=int)
    left, right = pixels[:, : WIDTH // 2], pixels[:, WIDTH // 2 : WIDTH]
    return int((abs(left - right) > 127).any(axis=2).sum())
