"""Lengths in em, as KaTeX writes them."""

from __future__ import annotations

# The font sizes that KaTeX numbers from 1, relative to the normal one, which is number 6.
SIZES = (0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488)


def number(length: str) -> float:
    """Return how many em a length has."""
    return float(length.removesuffix("em"))


def em(value: float) -> str:
    """Write a length, to a thousandth."""
    return f"{thousandths(value) / 1000:g}em"


def thousandths(value: float) -> int:
    """Return a length in thousandths of an em: a fiftieth of a pixel at the size of a text."""
    return round(value * 1000)


def factor_of(classes: list[str]) -> float:
    """Return by how much the classes of a sizing element (`reset-size6 size3`) enlarge the font."""
    sizes = {"reset" if name.startswith("reset-") else "new": name for name in classes if "size" in name[:10]}
    old, new = (SIZES[int(sizes[kind].rpartition("size")[2]) - 1] for kind in ("reset", "new"))
    return round(new / old, 10)
