"""Read built HTML: its elements, ids and links."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

REFERENCES = {"a": "href", "link": "href", "script": "src", "img": "src", "use": "href"}


@dataclass
class Built(HTMLParser):
    """A page of the built site."""

    path: Path
    ids: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.hidden = 0
        self.feed(self.path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element is and refers to."""
        values = {name: value or "" for name, value in attrs}
        self.ids += [values["id"]] if "id" in values else []
        self.classes += values.get("class", "").split()
        self.references += [values[REFERENCES[tag]]] if REFERENCES.get(tag) in values else []
        self.hidden += tag in ("script", "style", "code", "annotation")

    def handle_endtag(self, tag: str) -> None:
        """Leave an element whose text is no prose."""
        self.hidden -= tag in ("script", "style", "code", "annotation")

    def handle_data(self, data: str) -> None:
        """Note prose."""
        if not self.hidden:
            self.text.append(data)
