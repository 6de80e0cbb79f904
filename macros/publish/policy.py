"""The Content-Security-Policy of the pages: should a text ever become a script, no browser runs it."""

import re
from collections.abc import Iterable
from pathlib import PurePath
from urllib.parse import urlsplit

from macros.publish.offline import integrity

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
CHARSET = re.compile(r'<meta charset="[^"]*">')
SOURCES = {
    "default-src": "'none'",
    "style-src": "'self' 'unsafe-inline'",  # KaTeX sizes its boxes with style attributes
    "img-src": "'self' data:",  # icons in style sheets
    "font-src": "'self'",
    "connect-src": "'self'",
    "media-src": "blob:",  # what a reader recorded
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}


def policy(missing: str, pages: Iterable[PurePath], address: str) -> str:
    """Return the policy, the same for all pages.

    Args:
        missing: the page for addresses that lead nowhere: its inline scripts are those of the theme, for it shows
            nothing that a contributor wrote.
        pages: the paths of the pages from the root of the site, to which the theme's scripts name the way.
        address: where the site will be, which that page names instead.
    """
    root = f'"{urlsplit(address).path}"'
    ways = {f'"{"/".join([".."] * (len(path.parts) - 1)) or "."}"' for path in pages} | {root}
    scripts = {script.replace(root, way) for script in INLINE.findall(missing) for way in ways}
    allowed = sorted(f"'{integrity(script.encode())}'" for script in scripts)
    sources = SOURCES | {"script-src": " ".join(["'self'", *allowed])}
    return "; ".join(f"{name} {value}" for name, value in sources.items())


def guarded(html: str, rules: str) -> str:
    """Return a page under a policy, which holds for what stands after it."""
    return CHARSET.sub(
        lambda found: f'{found[0]}<meta http-equiv="Content-Security-Policy" content="{rules}">', html, 1
    )
