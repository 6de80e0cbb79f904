"""Stacks of a typeset formula: scripts, fractions, accents, limits, matrices.

KaTeX makes each a table of up to twelve elements. Here it is one element that is as high and deep as the table, with
one for each row; a stack of one row is one element. `compact.css` lays them out by the lengths that KaTeX gave.
"""

from __future__ import annotations

from macros.elements import Element, Node
from macros.lengths import em, factor_of, number, scaled
from macros.lines import BARE, SIDES, SPACE, arrange, boxed, is_bare, is_boxed, is_opaque, space

ALIGNMENTS = {"msupsub": "left", "mfrac": "center", "op-limits": "center", "katex-accent": "center"}
ALIGNMENTS |= {"munder": "center", "mover": "center", "svg-align": "left"}
ALIGNMENTS |= {"col-align-l": "left", "col-align-c": "center", "col-align-r": "right"}


def flatten(node: Node, align: str = "") -> list[Node]:
    """Return what a node of KaTeX's shows, without the wraps that do nothing.

    Args:
        node: what to flatten.
        align: how the text is aligned in the stacks inside.
    """
    if isinstance(node, str):
        return [node]
    if "vlist-t" in node.classes:
        return [stack(node, align)]
    if blank := space(node):
        return [blank]
    unfold_delimiter(node)
    unfold_accent(node)
    if is_opaque(node):
        node.opaque = True
        return [node]
    inner = contents(node.children, aligned(node, align))
    if is_bare(node):
        return owned(inner, is_mixed(node))
    node.classes = [name for name in node.classes if name not in BARE]
    node.children = arrange(inner)
    return [node]


def is_mixed(wrap: Element) -> bool:
    """Tell whether a wrap has a space, a table or another element beside text of its own."""
    inner = wrap.elements()
    return len(wrap.children) > len(inner) > 0 or any("vlist-t" in child.classes or space(child) for child in inner)


def owned(inner: list[Node], mixed: bool) -> list[Node]:
    """Return the content of a wrap that does nothing, so that its text is drawn where it was.

    Chromium keeps text to whole pixels in an inline element that has a box, and gives one in another inline element a
    box if its font differs from that one's. A wrap of mixed content has one, too: there bare text still needs it.
    The rules were found by comparing pixels; `tests/test_compaction.py` compares them.

    Args:
        inner: the content, flattened.
        mixed: whether the wrap has a box.
    """
    for node in inner:
        if isinstance(node, Element) and not (node.opaque or is_atomic(node) or is_boxed(node)):
            node.classes.append("k-own")
    bare = any(isinstance(node, str) for node in inner)
    return [Element(classes=["k-own"], children=arrange(inner))] if mixed and bare else inner


def is_atomic(node: Element) -> bool:
    """Tell whether an element is a box in its line."""
    return node.tag == SPACE or bool({"k-stack", "k-shift", "mspace"} & set(node.classes))


def contents(nodes: list[Node], align: str) -> list[Node]:
    """Return what several nodes show."""
    return [shown for node in nodes for shown in flatten(node, align)]


def aligned(element: Element, align: str) -> str:
    """Return how text is aligned inside an element."""
    return next((ALIGNMENTS[name] for name in element.classes if name in ALIGNMENTS), align)


def unfold_delimiter(node: Element) -> None:
    """Give a piece of a tall delimiter its font by a class of its own, not by one around it."""
    for size in ("1", "4"):
        if f"delim-size{size}" in node.classes:
            node.classes, node.children = ["delimsizing", f"size{size}"], [node.text()]


def unfold_accent(node: Element) -> None:
    """Let the sign of an accent lie where it does below KaTeX's element for accents."""
    if "accent-body" in node.classes:
        node.style["position"] = "relative"
        if "accent-full" not in node.classes:
            node.classes = ["k-accent"]


def stack(table: Element, align: str) -> Element:
    """Return a table of KaTeX's as a stack."""
    above, *below = (line.elements()[0] for line in table.elements())
    up, down = above.style["height"], below[0].style["height"] if below else "0em"
    cells = [cell for cell in above.elements() if cell.children]
    rows = [row(cell, align) for cell in cells if not is_rule(cell)]
    rules = [cell for cell in cells if is_rule(cell)]
    if len(rows) == 1 and not rules and not any(child.opaque for child in rows[0].elements()):
        return shifted(rows[0], up, down)
    style = {"padding": f"{up} 0 {down}", "--p": cells[-1].elements()[0].style["height"]}
    for each in rows:
        if each.style["--p"] == style["--p"]:
            del each.style["--p"]
    element = Element(classes=["k-stack", *([f"k-{align}"] if align else [])], style=style, children=[*rows])
    for cell in rules:
        add_rule(element, cell)
    return element


def row(cell: Element, align: str) -> Element:
    """Return a row of a stack: what KaTeX puts beside a strut, moved by what its style says."""
    strut, inner = cell.elements()
    result = Element(style={"top": cell.style["top"], "--p": strut.style["height"]})
    result.style |= {side: cell.style[side] for side in sorted(SIDES) if number(cell.style.get(side, "0em"))}
    if "svg-align" in cell.classes:
        result.classes.append("k-left")
    nodes: list[Node] = [inner]
    if "katex-sizing" in inner.classes and not inner.style:
        enlarge(result, factor_of(inner.classes))
        nodes = inner.children
    elif is_bare(inner) and "vlist-t" not in inner.classes:
        align, nodes = aligned(inner, align), inner.children
    result.children = boxed(arrange(contents(nodes, aligned(inner, aligned(cell, align)))))
    return result


def enlarge(element: Element, factor: float) -> None:
    """Give an element another font size; its lengths stay what they are."""
    element.style = {name: scaled(value, factor) for name, value in element.style.items()}
    element.style["font-size"] = em(factor)


def shifted(only: Element, up: str, down: str) -> Element:
    """Return the only row of a stack as the whole stack."""
    factor = number(only.style.get("font-size", "1em"))
    only.classes.insert(0, "k-shift")
    only.style["padding"] = f"{scaled(up, factor)} 0 {scaled(down, factor)}"
    return only


def is_rule(cell: Element) -> bool:
    """Tell whether a row is the line of a fraction."""
    return "frac-line" in cell.elements()[-1].classes


def add_rule(element: Element, cell: Element) -> None:
    """Let a stack draw the line of a fraction."""
    element.classes.append("k-fraction")
    element.style |= {"--t": cell.style["top"], "--w": cell.elements()[-1].style["border-bottom-width"]}
