"""Stacks of a typeset formula: scripts, fractions, accents, limits, matrices.

KaTeX makes each a table of up to twelve elements. Here it is one element that is as high and deep as the table, with one
for each row; a stack of one row is one element. `compact.css` lays them out; every length is the one that KaTeX gave.
"""

from __future__ import annotations

from macros.elements import Element, Node
from macros.lengths import em, factor_of, number, scaled
from macros.lines import BARE, FONTS, SIDES, arrange, is_bare, is_opaque, space

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
    if is_opaque(node):
        node.opaque = True
        return [node]
    inner = contents(node.children, aligned(node, align))
    if is_bare(node):
        return inner
    node.classes = [name for name in node.classes if name not in BARE]
    node.children = arrange(inner)
    return [node]


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


def stack(table: Element, align: str) -> Element:
    """Return a table of KaTeX's as a stack."""
    above, *below = (line.elements()[0] for line in table.elements())
    up, down = above.style["height"], below[0].style["height"] if below else "0em"
    cells = [cell for cell in above.elements() if cell.children]
    rows = [row(cell, align) for cell in cells if not is_rule(cell)]
    rules = [cell for cell in cells if is_rule(cell)]
    if len(rows) == 1 and not rules and not any(child.opaque for child in rows[0].elements()):
        return shifted(rows[0], up, down)
    style = {"padding": f"{up} 0 {down}", "vertical-align": em(-number(down))}
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
    elif "accent-body" in inner.classes and "accent-full" not in inner.classes:
        result.classes.append("k-accent")
        result.style |= inner.style
        nodes = inner.children
    result.children = arrange(contents(nodes, aligned(inner, aligned(cell, align))))
    for child in result.elements():
        frame(child)
    absorb(result)
    return result


def enlarge(element: Element, factor: float) -> None:
    """Give an element another font size; its lengths stay what they are."""
    element.style = {name: scaled(value, factor) for name, value in element.style.items()}
    element.style["font-size"] = em(factor)


def frame(element: Element) -> None:
    """Let an element that stays as KaTeX made it lie in its row as in KaTeX's table."""
    if element.opaque:
        element.classes.append("k-frame")
        if "accent-full" in element.classes:
            element.style["position"] = "relative"


def absorb(outer: Element) -> None:
    """Take over the font and the text of the only element in a row."""
    if len(outer.children) != 1 or not (only := outer.elements()):
        return
    inner = only[0]
    fits = not inner.opaque and set(inner.classes) <= FONTS and set(inner.style) <= SIDES
    if fits and not ("k-accent" in outer.classes and inner.style):
        outer.classes += inner.classes
        outer.style |= {side.replace("margin", "padding"): value for side, value in inner.style.items()}
        outer.children = inner.children


def shifted(only: Element, up: str, down: str) -> Element:
    """Return the only row of a stack as the whole stack."""
    factor = number(only.style.get("font-size", "1em"))
    right, left = (only.style.pop(f"padding-{side}", "0") for side in ("right", "left"))
    only.classes.insert(0, "k-shift")
    only.style["padding"] = f"{scaled(up, factor)} {right} {scaled(down, factor)} {left}"
    only.style["vertical-align"] = em(-number(down) / factor)
    return only


def is_rule(cell: Element) -> bool:
    """Tell whether a row is the line of a fraction."""
    return "frac-line" in cell.elements()[-1].classes


def add_rule(element: Element, cell: Element) -> None:
    """Let a stack draw the line of a fraction."""
    strut, line = cell.elements()
    lengths = {"--t": cell.style["top"], "--p": strut.style["height"], "--w": line.style["border-bottom-width"]}
    element.classes.append("k-fraction")
    element.style |= lengths
