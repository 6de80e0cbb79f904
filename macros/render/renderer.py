"""Entries of the bank as HTML: the templates say how they look, the bank's fragments turn their Markdown into HTML."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from macros.bank.loading import Bank
from macros.bank.models import ICONS, LISTS
from macros.bank.prose import markdown_rows
from macros.render.compiled import compiled
from macros.render.identifiers import identifiers
from macros.render.places import in_book


class Renderer:
    """Renders the templates over a bank. Formulas stay TeX, and links start at the root of the site."""

    def __init__(self, bank: Bank, repository: str = "") -> None:
        self.bank, self.repository = bank, repository
        self.answers: dict[str, Any] = {}  # by the id of the question
        self.environment = Environment(
            bytecode_cache=compiled,
            auto_reload=False,
            loader=FileSystemLoader([Path(__file__).with_name("templates"), ICONS]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.globals |= {"bank": bank, "lists": LISTS, "in_repository": self.in_repository}
        self.environment.filters["identifiers"] = identifiers
        self.environment.filters |= {"html": bank.fragments.html, "inline": bank.fragments.inline}
        self.environment.filters |= {
            "rows": lambda table: bank.fragments.html(markdown_rows(table)),
            "in_book": in_book,
        }

    def render(self, template: str, macro: str, *arguments: Any) -> Markup:
        """Return what a macro of a template makes of its arguments."""
        html: Markup = getattr(self.environment.get_template(f"{template}.html").module, macro)(*arguments)
        return html

    def page(self, name: str, **values: Any) -> Markup:
        """Return a whole template, rendered with values."""
        return Markup(self.environment.get_template(f"{name}.html").render(values))

    def in_repository(self, file: str, line: int = 0, view: str = "blob") -> str:
        """Return the address of a file in the repository; "" when that is not known."""
        anchor = f"#L{line}" if line else ""
        return f"{self.repository}/{view}/HEAD/{file}{anchor}" if self.repository else ""
