"""Texts of the data as HTML: converted by the site's own configuration of Markdown, each once, and kept."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

from markdown import Markdown
from markupsafe import Markup
from mkdocs.config import load_config
from pydantic import TypeAdapter

from macros.tools import caches

CACHE = Path(".cache/fragments.json")
CONVERTERS = ("Markdown", "pymdown-extensions", "Pygments")
CACHED = TypeAdapter(dict[str, str])
PARAGRAPH = re.compile(r"<p>(.*)</p>", re.DOTALL)


class Fragments:
    """Converts Markdown; what was converted before, in this build or an earlier one, is not converted again."""

    def __init__(self, root: Path, extensions: Sequence[str], configurations: Mapping[str, Any]) -> None:
        self.path = root / CACHE
        self.extensions, self.configurations = extensions, configurations
        settings = (extensions, configurations, [version(name) for name in CONVERTERS])
        self.settings = hashlib.sha256(repr(settings).encode())
        self.known = caches.table(self.path, CACHED)
        self.used: dict[str, str] = {}

    @cached_property
    def converter(self) -> Markdown:
        """The converter, made when the first text asks for it."""
        return Markdown(extensions=self.extensions, extension_configs=dict(self.configurations))

    def html(self, text: str) -> Markup:
        """Return the HTML of a text, its formulas still TeX."""
        key = self.key(text)
        if key not in self.used:
            self.used[key] = self.known.get(key) or self.converter.reset().convert(text)
        return Markup(self.used[key])

    def inline(self, text: str) -> Markup:
        """Return the HTML of a text of one paragraph, without the paragraph."""
        html = self.html(text)
        found = PARAGRAPH.fullmatch(html)
        return Markup(found[1]) if found else html

    def shown(self, text: str, form: str) -> Markup:
        """Return the HTML of a text as it stands in a place for blocks, or for a phrase."""
        return self.inline(text) if form == "phrase" else self.html(text)

    def key(self, text: str) -> str:
        """Return what the HTML of a text is kept under: the hash of all that it is made from."""
        made_from = self.settings.copy()
        made_from.update(text.encode())
        return made_from.hexdigest()

    def keep(self) -> None:
        """Keep what this build used for the next one."""
        if self.used.keys() != self.known.keys():
            caches.keep(self.path, CACHED.dump_json(self.used))


def configured(root: Path) -> Fragments:
    """Return the converter of a project, as its `mkdocs.yml` configures it."""
    config = load_config(str(root / "mkdocs.yml"))
    return Fragments(root, config.markdown_extensions, config.mdx_configs)
