"""Lines of a typeset formula with as few elements as look the same.

KaTeX wraps every symbol, and writes every space as an empty element of its own.
"""

from __future__ import annotations

from macros.elements import Element, Node
from macros.lengths import em, factor_of, number, scaled

SPACE = "space"
# Of the classes that KaTeX's style sheet does not mention, or only to reach what is taken apart here anyway.
BARE = {
    "mord",
    "mrel",
    "mbin",
    "mopen",
    "mclose",
    "mpunct",
    "minner",
    "mop",
    "mtight",
    "mathrm",
    "text",
    "nobreak",
    "msupsub",
    "mfrac",
    "mtable",
}
BARE |= {"op-limits", "katex-accent", "munder", "mover", "sqrt", "col-align-l", "col-align-c", "col-align-r", "mult"}
FONTS = {
    "mathnormal",
    "mathit",
    "mathbf",
    "boldsymbol",
    "amsrm",
    "mathbb",
    "mathcal",
    "mathfrak",
    "mathtt",
    "mathscr",
    "mathsf",
}
FONTS |= {"textbf", "textit", "textrm", "textsf", "texttt", "delimsizing", "size1", "size2", "size3", "size4"}
SHIFTED = {"op-symbol", "small-op", "large-op", "delimcenter", "k-accent", "k-own"}
KNOWN_STYLE = {"margin-left", "margin-right", "padding-left", "position", "top", "left"}
SIDES = {"margin-left", "margin-right"}


def is_opaque(element: Element) -> bool:
    """Tell whether an element must stay as it is, with all inside."""
    kinds = set(element.classes)
    styled = bool(kinds & FONTS) and "mult" not in kinds and any(element.elements())
    rooted = "sqrt" in kinds and any("katex-root" in child.classes for child in element.elements())
    known = kinds <= BARE | FONTS | SHIFTED and set(element.style) <= KNOWN_STYLE
    return element.tag != "span" or not known or styled or rooted


def is_bare(element: Element) -> bool:
    """Tell whether an element does nothing: no rule and no style is for it."""
    return not element.style and ("mult" in element.classes or set(element.classes) <= BARE)


def space(element: Element) -> Element | str | None:
    """Return the space that an element stands for, empty or as text; None when it stands for none."""
    kinds = set(element.classes)
    if "nulldelimiter" in kinds:
        factor = factor_of(element.classes) if "katex-sizing" in kinds else 1
        return Element(SPACE, style={"margin-right": em(0.12 * factor)})
    if "arraycolsep" in kinds:
        return Element(SPACE, style={"margin-right": element.style["width"]})
    if "mspace" not in kinds or not set(element.style) <= {"margin-right"}:
        return None
    return element.text() or Element(SPACE, style={"margin-right": element.style.get("margin-right", "0em")})


def arrange(nodes: list[Node]) -> list[Node]:
    """Return a line with its spaces in the margins beside them, and equal neighbors in one element."""
    line = [node for node in nodes if isinstance(node, str) or node.tag != SPACE or breadth(node)]
    index = 0
    while index < len(line):
        node = line[index]
        if isinstance(node, Element) and node.tag == SPACE and fold(line, index):
            del line[index]
        else:
            index += 1
    return merge([kept(node) for node in line])


def boxed(line: list[Node]) -> list[Node]:
    """Return what stands beside the strut of a row as one element, which the style sheet makes a box of its own.

    Chromium draws text a whole number of pixels below the top of its line, and a strut moves that top by a fraction.
    """
    alone = len(line) == 1 and isinstance(line[0], Element) and "k-own" not in line[0].classes
    return line if alone else [Element(children=line)]


def breadth(node: Element) -> float:
    """Return the breadth of a space in em."""
    return number(node.style["margin-right"])


def fold(line: list[Node], index: int) -> bool:
    """Put a space into the margin of a neighbor; False when none has one to spare.

    Two margins are never added: browsers cut each length to a 64th of a pixel, so the sum would differ.
    """
    blank = line[index]
    for at, side in ((index + 1, "margin-left"), (index - 1, "margin-right")):
        node = line[at] if 0 <= at < len(line) else ""
        if isinstance(node, Element) and isinstance(blank, Element) and is_free(node, side):
            factor = number(node.style.get("font-size", "1em"))
            node.style[side] = scaled(blank.style["margin-right"], factor)
            return True
    return False


def is_boxed(node: Element) -> bool:
    """Tell whether an element has a box of its own for Chromium."""
    own = {"margin-left", "margin-right", "padding-left", "position", "padding"} & set(node.style)
    return bool(own) or bool({"delimcenter", "op-symbol", "k-own"} & set(node.classes))


def is_free(node: Element, side: str) -> bool:
    """Tell whether an element has a margin to put a space into.

    Chromium gives an inline element a box of its own only if it has a margin or the like, and draws its text at another
    fraction of a pixel then. So an element without one must stay without.
    """
    return is_boxed(node) and not node.opaque and node.tag != SPACE and side not in node.style


def kept(node: Node) -> Node:
    """Return a space that found no margin as the element that KaTeX makes of it."""
    if isinstance(node, Element) and node.tag == SPACE:
        return Element(classes=["mspace"], style=node.style)
    return node


def merge(line: list[Node]) -> list[Node]:
    """Return a line with neighbors in the same font made one where nothing is between them."""
    merged: list[Node] = []
    for node in line:
        if merged and are_one(last := merged[-1], node):
            assert isinstance(last, Element)
            assert isinstance(node, Element)
            last.children += node.children
        else:
            merged.append(node)
    return merged


def are_one(left: Node, right: Node) -> bool:
    """Tell whether two neighbors look the same as one element."""
    if isinstance(left, str) or isinstance(right, str) or left.opaque or right.opaque:
        return False
    alike = left.classes == right.classes and set(left.classes) <= FONTS - {"delimsizing"}
    apart = not left.style and not right.style
    return alike and apart and not any(left.elements() + right.elements())
