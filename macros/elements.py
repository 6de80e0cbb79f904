"""Elements of HTML as a small tree that can be rewritten: parse it, write it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from html import escape


@dataclass
class Element:
    """An element: its class and style taken apart, its children elements and texts."""

    tag: str = "span"
    classes: list[str] = field(default_factory=list)
    style: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def elements(self) -> list[Element]:
        """Return the children that are elements."""
        return [child for child in self.children if isinstance(child, Element)]

    def text(self) -> str:
        """Return all text inside."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def count(self) -> int:
        """Return the number of elements, this one included."""
        return 1 + sum(child.count() for child in self.elements())


Node = Element | str


def parse(html: str) -> Element:
    """Return the tree of what KaTeX wrote; it is well-formed XML."""
    return convert(ET.fromstring(html))


def convert(source: ET.Element) -> Element:
    """Return an element of the standard library as one of ours; namespaces go without saying in HTML."""
    attributes = dict(source.attrib)
    classes = attributes.pop("class", "").split()
    style = declarations(attributes.pop("style", ""))
    element = Element(source.tag.rpartition("}")[2], classes, style, attributes)
    element.children += [source.text] if source.text else []
    for child in source:
        element.children += [convert(child), *([child.tail] if child.tail else [])]
    return element


def declarations(style: str) -> dict[str, str]:
    """Take a style attribute apart."""
    pairs = (declaration.partition(":") for declaration in style.split(";") if declaration.strip())
    return {name.strip(): value.strip() for name, _, value in pairs}


def write(node: Node) -> str:
    """Return the HTML of a tree; an empty element keeps its end tag, as HTML wants it."""
    if isinstance(node, str):
        return escape(node, quote=False)
    attributes = {"class": " ".join(node.classes), **node.attributes}
    attributes["style"] = ";".join(f"{name}:{value}" for name, value in node.style.items())
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if value)
    return f"<{node.tag}{written}>{''.join(map(write, node.children))}</{node.tag}>"
