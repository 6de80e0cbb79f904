"""MathML for screen readers with no more elements than its meaning needs.

Browsers do not show it, KaTeX's HTML beside it is for the eyes; so what only concerns its looks can go.
"""

from __future__ import annotations

import itertools

from macros.elements import Element, Node

LOOKS = {
    "xmlns",
    "stretchy",
    "minsize",
    "maxsize",
    "lspace",
    "rspace",
    "columnalign",
    "columnspacing",
    "rowspacing",
    "scriptlevel",
}
LOOKS |= {"displaystyle", "columnlines", "rowlines", "mathcolor", "mathsize"}
# Elements that hold a row anyway, with or without an `mrow`.
ROWS = {"math", "mrow", "msqrt", "mtd", "menclose"}
WRAPS = {"semantics", "mstyle", "mpadded"}
TOKENS = {"mi", "mn", "mo", "mtext"}
# What screen readers say in a text at their usual setting: NVDA's table of symbols, and Unicode's names for the rest.
# Parentheses and bars are not among it.
SPOKEN = set(".,=<>+−×±/%≤≥≈⋅∞∈→\xa0")


def simplify(math: Element) -> Element:
    """Return MathML that means the same."""
    (result,) = simplified(math)
    assert isinstance(result, Element)
    return result


def simplified(node: Node) -> list[Node]:
    """Return what an element becomes: itself, its content, or nothing."""
    if isinstance(node, str):
        return [node]
    if node.tag in ("annotation", "mspace") or (node.tag == "mtext" and not node.text().strip()):
        return []
    node.attributes = {name: value for name, value in node.attributes.items() if name not in LOOKS}
    if node.tag in TOKENS:
        return [node]
    children = [shown for child in node.children for shown in slot(node, simplified(child))]
    node.children = joined(children) if node.tag in ROWS | WRAPS else children
    if node.tag in WRAPS or (node.tag == "mrow" and len(node.children) == 1):
        return node.children
    return [node]


def slot(parent: Element, nodes: list[Node]) -> list[Node]:
    """Return what fills one place of an element: in a row its parts, else exactly one element."""
    if parent.tag in ROWS | WRAPS:
        return [inner for node in nodes for inner in unwrapped(node)]
    return nodes if len(nodes) == 1 else [Element("mrow", children=nodes)]


def unwrapped(node: Node) -> list[Node]:
    """Return the parts of a row within a row; one in delimiters stays, it is a unit."""
    if not isinstance(node, Element) or node.tag != "mrow" or node.attributes:
        return [node]
    fenced = any(part.attributes.get("fence") for part in node.elements())
    return [node] if fenced else node.children


def joined(nodes: list[Node]) -> list[Node]:
    """Return a row with the upright letters of a word in one element; a reader then says the word."""
    row: list[Node] = []
    for node in nodes:
        if row and is_letter(row[-1]) and is_letter(node):
            last = row[-1]
            assert isinstance(last, Element)
            assert isinstance(node, Element)
            row[-1] = Element("mi", attributes=last.attributes, children=[last.text() + node.text()])
        else:
            row.append(node)
    return row


def is_letter(node: Node) -> bool:
    """Tell whether a node is upright Latin letters."""
    if isinstance(node, str) or node.tag != "mi" or node.attributes != {"mathvariant": "normal"}:
        return False
    return node.text().isascii() and node.text().isalpha()


def reads_as(math: Element) -> str:
    """Return the text that reads like the formula; an empty one when none does."""
    tokens = math.elements()
    if not all(token.tag in TOKENS and token.attributes.get("mathvariant", "normal") == "normal" for token in tokens):
        return ""
    texts = [token.text() for token in tokens]
    spoken = all(char.isalnum() or char in SPOKEN for text in texts for char in text)
    apart = all(are_apart(left, right) for left, right in itertools.pairwise(texts))
    return "".join(texts) if spoken and apart else ""


def are_apart(left: str, right: str) -> bool:
    """Tell whether two tokens do not sound like one word or number where no space is between them."""
    both = left[-1:].isalnum() and right[:1].isalnum()
    return not both or (left[-1].isdigit() and right[0].isalpha())
