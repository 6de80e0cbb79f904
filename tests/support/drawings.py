"""Compare drawings by their texts, and as a reader sees them."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET

import numpy as np
from PIL import Image
from playwright.sync_api import Page

SVG = "{http://www.w3.org/2000/svg}"
PAGE = """<!doctype html><style>
  /* Each color lacks a primary of the white around it, so that none is too pale to be seen. */
  body { margin: 0; --figure-muted: #08f; --figure-accent: #f08; --figure-contrast: #8f0; --figure-surface: #fff; }
  svg { display: block; width: 640px; height: auto; }
  text { font-family: sans-serif !important; }
</style>"""


def texts(svg: str) -> list[str]:
    """Return the texts of a drawing in their order."""
    return ["".join(text.itertext()) for text in ET.fromstring(svg).iter(f"{SVG}text")]


def differing(page: Page, *drawings: str) -> int:
    """Return how many pixels of two drawings differ in plain sight: at half size, by half of the scale.

    Halving evens out what depends on the hundredth of a point to which a drawing is rounded.
    """
    pictures = []
    for drawing in drawings:
        page.set_content(PAGE + drawing[drawing.index("<svg") :])
        picture = Image.open(io.BytesIO(page.locator("svg").screenshot())).convert("RGB").reduce(2)
        pictures.append(np.asarray(picture, dtype=int))
    return int((abs(pictures[0] - pictures[1]) > 127).any(axis=2).sum())
