"""Which package of the scientific Python stack needs which; the arrows are checked against the packages' metadata."""

from __future__ import annotations

import re
from importlib.metadata import requires

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas

TITLE = "Arrows point to what a package needs"
DESCRIPTION = (
    "Boxes in three layers. Bottom: NumPy, which needs none of the others. Middle: SciPy, pandas and Matplotlib, each "
    "with an arrow down to NumPy. Top: scikit-learn, which needs SciPy; statsmodels, which needs SciPy and pandas; "
    "seaborn, which needs pandas and Matplotlib. No arrow runs from NumPy to SciPy. Arrows that a longer path implies "
    "are left out."
)

PLACES = {
    "numpy": (1.3, 0),
    "scipy": (0, 1),
    "pandas": (1.3, 1),
    "matplotlib": (2.6, 1),
    "scikit-learn": (0, 2),
    "statsmodels": (1.3, 2),
    "seaborn": (2.6, 2),
}
NAMES = {"numpy": "NumPy", "scipy": "SciPy", "matplotlib": "Matplotlib"}


# Arrows of the picture, without those that a longer path implies.
ARROWS: dict[str, set[str]] = {
    "numpy": set(),
    "scipy": {"numpy"},
    "pandas": {"numpy"},
    "matplotlib": {"numpy"},
    "scikit-learn": {"scipy"},
    "statsmodels": {"scipy", "pandas"},
    "seaborn": {"pandas", "matplotlib"},
}


def declared(package: str) -> set[str]:
    """Return the packages of the picture that the metadata of `package` require; versions do not matter."""
    lines = [line for line in requires(package) or [] if "extra" not in line]
    names = {re.split(r"[^A-Za-z0-9_.-]", line, maxsplit=1)[0].lower().replace("_", "-") for line in lines}
    return names & set(PLACES)


def reached(package: str) -> set[str]:
    """Return every package that arrows lead to from `package`."""
    return ARROWS[package].union(*(reached(target) for target in ARROWS[package]))


def check() -> None:
    """Raise ValueError if an arrow is not a declared requirement, or if a requirement has no path of arrows."""
    for package in PLACES:
        if not ARROWS[package] <= declared(package) <= reached(package):
            raise ValueError(f"{package}: the metadata require {sorted(declared(package))}; mend ARROWS and the text")


def draw() -> Figure:
    check()
    fig, ax = canvas(size=(4.4, 2.9))
    ax.axis("off")
    ax.set_xlim(-0.65, 3.25)
    ax.set_ylim(-0.3, 2.3)
    for package, targets in ARROWS.items():
        for target in sorted(targets):
            (x0, y0), (x1, y1) = PLACES[package], PLACES[target]
            end = (x1 + 0.3 * (x0 - x1), y1 + 0.24)
            arrow = {"arrowstyle": "-|>", "color": INK, "lw": 1.2, "shrinkA": 0, "shrinkB": 0}
            ax.annotate("", xy=end, xytext=(x0, y0 - 0.24), arrowprops=arrow)
    for package, (x, y) in PLACES.items():
        color = {"numpy": ACCENT, "scipy": CONTRAST}.get(package, MUTED)
        corner = (x - 0.6, y - 0.24)
        ax.add_patch(Rectangle(corner, 1.2, 0.48, facecolor=SURFACE, edgecolor=color, lw=2))
        ax.text(x, y, NAMES.get(package, package), ha="center", va="center", color=INK)
    return fig
