"""How KaTeX's classes set a formula: the part of its style sheet that tells fonts, sizes and places."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from macros.elements import Element
from macros.lengths import factor_of, number

# The width of a character in em, by font and character.
Advance = Callable[[str, str], float]
TEXT, ITALIC = "Main-Regular", "Math-Italic"  # the fonts of words and numbers, and of letters that stand for something
FONTS = {
    "amsrm": "AMS-Regular",
    "boldsymbol": "Math-BoldItalic",
    "delim-size1": "Size1-Regular",
    "delim-size4": "Size4-Regular",
    "large-op": "Size2-Regular",
    "mathbb": "AMS-Regular",
    "mathbf": "Main-Bold",
    "mathcal": "Caligraphic-Regular",
    "mathfrak": "Fraktur-Regular",
    "mathit": "Main-Italic",
    "mathnormal": ITALIC,
    "mathrm": TEXT,
    "mathscr": "Script-Regular",
    "mathsf": "SansSerif-Regular",
    "mathtt": "Typewriter-Regular",
    "small-op": "Size1-Regular",
    "textbf": "Main-Bold",
    "textit": "Main-Italic",
    "textrm": TEXT,
    "textsf": "SansSerif-Regular",
    "texttt": "Typewriter-Regular",
}
CENTERED = ("mfrac", "op-limits", "katex-accent", "munder", "mover", "col-align-c")
ALIGNMENTS = dict.fromkeys(CENTERED, 0.5) | {"msupsub": 0.0, "svg-align": 0.0, "col-align-l": 0.0, "col-align-r": 1.0}
EMPTY = {"katex-strut", "pstrut", "vlist-s", "katex-fix"}
# Where the parts of a stretched sign begin and how wide they are, as shares of the sign.
PARTS = {"brace-left": (0, 0.251), "brace-center": (0.25, 0.5), "brace-right": (0.749, 0.251)}
PARTS |= {"halfarrow-left": (0, 0.502), "halfarrow-right": (0.498, 0.502)}
RULES = {"frac-line", "overline-line", "underline-line", "katex-hline"}
FILLING = RULES | {"hide-tail", "katex-stretchy"}
# What lies over its neighbors, and by which share of its width it is moved to the left.
OVER = {"katex-thinbox": 0.0, "rlap": 0.0, "clap": 0.5, "llap": 1.0}
SPACES = {"\u00a0": True, " ": True, "\u200b": False}
KNOWN = {"mord", "mrel", "mbin", "mopen", "mclose", "mpunct", "minner", "mop", "mtight", "text", "mspace", "nobreak"}
KNOWN |= {"mtable", "mult", "delimsizing", "delimsizinginner", "size1", "size2", "size3", "size4", "delimcenter"}
KNOWN |= {"sqrt", "katex-root", "op-symbol", "accent-body", "accent-full", "katex-overlay", "katex-base", "vlist-t"}
KNOWN |= {"vlist-t2", "katex-vbox", "katex-inner", "nulldelimiter", "arraycolsep", "katex-overline", "katex-underline"}
KNOWN |= {*FONTS, *ALIGNMENTS, *EMPTY, *PARTS, *FILLING, *OVER}
KNOWN_STYLE = {"margin-left", "margin-right", "padding-left", "position", "left", "top", "width", "min-width", "height"}
KNOWN_STYLE |= {"border-bottom-width", "vertical-align"}


class UnknownConstructError(ValueError):
    """A formula uses something that is not laid out here."""


@dataclass(frozen=True)
class Setting:
    """How text is set at a place: its font, its size, and where in a stack it stands (0 left, 0.5 center, 1 right)."""

    advance: Advance
    font: str = TEXT
    size: float = 1
    align: float = 0

    def inside(self, classes: list[str]) -> Setting:
        """Return how text is set inside an element of some classes."""
        if "katex-sizing" in classes:
            return replace(self, size=self.size * factor_of(classes))
        font = next((FONTS[name] for name in classes if name in FONTS), self.font)
        if "delimsizing" in classes and "mult" not in classes:
            font = next(f"Size{name[-1]}-Regular" for name in classes if name[:-1] == "size")
        align = next((ALIGNMENTS[name] for name in classes if name in ALIGNMENTS), self.align)
        return replace(self, font=font, align=align)


def refuse_unknown(node: Element) -> None:
    """Raise UnknownConstructError when an element has a class or style of unknown effect."""
    classes = set() if "katex-sizing" in node.classes else set(node.classes) - KNOWN
    if unknown := classes | (node.style.keys() - KNOWN_STYLE):
        raise UnknownConstructError(f"uses what the site does not typeset ({', '.join(sorted(unknown))})")


def length(node: Element, name: str, size: float) -> float:
    """Return a length of an element's style in em of the formula."""
    return number(node.style.get(name, "0em")) * size
