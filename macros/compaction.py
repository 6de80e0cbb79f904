"""Typeset formulas with far fewer elements: they look the same and read at least as well.

Half the elements of a page would be KaTeX's otherwise, and a page with fewer loads and scrolls faster.
"""

from __future__ import annotations

from macros.elements import Element, parse, write
from macros.lines import arrange
from macros.mathml import reads_as, simplify
from macros.stacks import contents

# Part of the key under which typeset formulas are cached: count it up when what `compact` returns changes.
VERSION = 1
# Lines across or between rows, which would move by a fraction of a pixel: a formula with one stays as KaTeX made it.
UNTOUCHED = ("vertical-separator", "katex-hline", "katex-hdashline", "katex-underline")


def compact(html: str) -> str:
    """Return HTML that looks like KaTeX's under the style sheet that `macros.fonts` writes.

    Args:
        html: what KaTeX wrote, MathML included.
    """
    if any(name in html for name in UNTOUCHED):
        return html
    root = parse(html)
    display = "katex-display" in root.classes
    katex = root.elements()[0] if display else root
    hidden, visible = katex.elements()
    shown = one_line(visible) if display else lines(visible)
    math = simplify(hidden.elements()[0])
    if is_plain(shown) and reads_as(math) == shown.text():
        katex.classes += shown.classes
        katex.style, katex.children = shown.style, shown.children
    else:
        math.classes = ["katex-mathml"]
        shown.classes.insert(0, "katex-html")
        shown.attributes = visible.attributes
        katex.children = [math, shown]
    return write(root)


def lines(visible: Element) -> Element:
    """Return a formula in a text: the parts between which it may wrap, or the only part."""
    parts = [base(part) for part in visible.elements()]
    return parts[0] if len(parts) == 1 else Element(children=[*parts])


def base(part: Element) -> Element:
    """Return a part that does not wrap; KaTeX's strut becomes two lengths."""
    if not is_base(part):
        part.opaque = True
        return part
    strut, *rest = part.children
    assert isinstance(strut, Element)
    style = dict(zip(("--h", "--v"), heights(strut), strict=True))
    inner = arrange(contents(rest, ""))
    if isinstance(last := inner[-1] if inner else "", Element) and last.classes == ["mspace"] and not last.opaque:
        style["padding-right"] = last.style["margin-right"]
        inner.pop()
    return Element(classes=["k-base"], style=style, children=inner)


def is_base(part: Element) -> bool:
    """Tell whether a part is a strut and what stands beside it, not a tag or the end of a line."""
    first = part.elements()[:1]
    return part.classes == ["katex-base"] and not part.style and bool(first) and first[0].classes == ["katex-strut"]


def heights(strut: Element) -> tuple[str, str]:
    """Return height and shift of a strut."""
    return strut.style["height"], strut.style.get("vertical-align", "0em")


def one_line(visible: Element) -> Element:
    """Return a formula on a line of its own; the only part needs no element in it."""
    shown = lines(visible)
    if "k-base" in shown.classes:
        shown.classes = ["k-line"]
    return shown if shown.classes or len(shown.children) > 1 else Element(children=[shown])


def is_plain(shown: Element) -> bool:
    """Tell whether a formula is text on one line, in fonts that have no meaning of their own."""
    usual = all(name in ("mathnormal", "textrm", "mspace", "k-base", "k-line", "k-own") for name in shown.classes)
    flat = not shown.opaque and "top" not in shown.style
    return usual and flat and all(map(is_plain, shown.elements()))
