"""Put typeset formulas into built HTML, in place of the TeX that Markdown left there."""

import re
from functools import cache
from html import unescape

from macros.tex.typesetting import Tex, Typeset

MARKED = re.compile(  # it begins with one of three signs, for which Python looks fast
    r'(?P<first>[(\[<])(?:(?<=<)|<)(?P<tag>span|div) class="arithmatex">'
    r"\\[(\[](?P<tex>.*?)\\[)\]]</(?P=tag)>(?P<after>[^\s<&]*)",
    re.DOTALL,
)
BASE = '</span><span class="katex-base">'  # KaTeX lets a formula wrap before each but the first


def formulas(html: str) -> set[Tex]:
    """Return the formulas that wait in a page."""
    return {tex_of(found["tex"], found["tag"]) for found in MARKED.finditer(html)}


@cache  # most formulas stand on several pages
def tex_of(source: str, tag: str) -> Tex:
    """Return the formula that an element holds."""
    return Tex(unescape(source).strip(), display=tag == "div")


def replace(html: str, typeset: dict[Tex, Typeset]) -> str:
    """Return a page with its formulas typeset.

    Args:
        html: the page.
        typeset: what to put in; every formula of the page is there.
    """

    def element(found: re.Match[str]) -> str:
        tex = tex_of(found["tex"], found["tag"])
        html = typeset[tex].html.replace("<span", '<span translate="no"', 1)
        before = found["first"].rstrip("<")
        if tex.display:
            return f'{before}<div class="tex-display">{html}</div>{found["after"]}'
        return joined(before, html, found["after"])

    return MARKED.sub(element, html)


def joined(before: str, html: str, after: str) -> str:
    """Return a formula that no line break parts from the text that touches it, as browsers would."""
    if not before + after:
        return html
    return f'<span class="joined">{before}{html.replace(BASE, BASE.replace("><", "><wbr><"))}{after}</span>'
