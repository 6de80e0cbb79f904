"""Lines of a typeset formula with as few elements as look the same.

KaTeX wraps every symbol, and writes every space as an empty element of its own.
"""

from __future__ import annotations

from macros.elements import Element, Node
from macros.lengths import em, factor_of, number, scaled

SPACE = "space"
# Of the classes that KaTeX's style sheet does not mention, or only to reach what is taken apart here anyway.
BARE = set("mord mrel mbin mopen mclose mpunct minner mop mtight mathrm text nobreak msupsub mfrac mtable".split())
BARE |= set("op-limits katex-accent munder mover sqrt col-align-l col-align-c col-align-r mult".split())
FONTS = set("mathnormal mathit mathbf boldsymbol amsrm mathbb mathcal mathfrak mathtt mathscr mathsf".split())
FONTS |= set("textbf textit textrm textsf texttt delimsizing size1 size2 size3 size4".split())
SHIFTED = {"op-symbol", "small-op", "large-op", "delimcenter"}
KNOWN_STYLE = {"margin-left", "margin-right", "padding-left", "position", "top"}
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
    """Return a line with its texts joined, its spaces in the margins beside them, and equal neighbors merged."""
    line = join([node for node in nodes if isinstance(node, str) or node.tag != SPACE or breadth(node)])
    index = 0
    while index < len(line):
        node = line[index]
        if isinstance(node, Element) and node.tag == SPACE and fold(line, index):
            del line[index]
        else:
            index += 1
    return merge([kept(node) for node in line])


def breadth(node: Element) -> float:
    """Return the breadth of a space in em."""
    return number(node.style["margin-right"])


def join(nodes: list[Node]) -> list[Node]:
    """Return nodes with neighboring texts made one."""
    line: list[Node] = []
    for node in nodes:
        if line and isinstance(node, str) and isinstance(line[-1], str):
            line[-1] += node
        else:
            line.append(node)
    return line


def fold(line: list[Node], index: int) -> bool:
    """Put a space into the margin of a neighbor; False when there is none, or both margins are taken.

    Two margins are never added: browsers cut each length to a 64th of a pixel, so the sum would differ.
    """
    left, right = index - 1, index + 1
    sides = [(right, "margin-left"), (left, "margin-right")]
    present = [(at, side) for at, side in sides if 0 <= at < len(line)]
    for at, side in present:
        if is_free(line[at], side):
            return put(line, at, side, index)
    for at, side in present:
        if isinstance(text := line[at], str):
            line[at] = Element(children=[text])
            return put(line, at, side, index)
    return False


def is_free(node: Node, side: str) -> bool:
    """Tell whether a node has a margin to put a space into."""
    return isinstance(node, Element) and not node.opaque and node.tag != SPACE and side not in node.style


def put(line: list[Node], at: int, side: str, index: int) -> bool:
    """Give a node the breadth of the space as a margin, in terms of its own font size."""
    node, blank = line[at], line[index]
    assert isinstance(node, Element)
    assert isinstance(blank, Element)
    factor = number(node.style.get("font-size", "1em"))
    node.style[side] = scaled(blank.style["margin-right"], factor)
    return True


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
            last.children = join(last.children + node.children)
            last.style |= node.style
        else:
            merged.append(node)
    return merged


def are_one(left: Node, right: Node) -> bool:
    """Tell whether two neighbors look the same as one element."""
    if isinstance(left, str) or isinstance(right, str) or left.opaque or right.opaque:
        return False
    alike = left.classes == right.classes and set(left.classes) <= FONTS - {"delimsizing"}
    apart = set(left.style) <= {"margin-left"} and set(right.style) <= {"margin-right"}
    return alike and apart and not any(left.elements() + right.elements())
