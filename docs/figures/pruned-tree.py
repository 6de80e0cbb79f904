"""The tree of 100 loans in the pruning answer, with the branch that is cut first."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from macros.proofs.figures import ACCENT, CONTRAST, INK, SURFACE, canvas

TITLE = "The weakest link is cut first"
DESCRIPTION = """A tree for 100 loans with 5 leaves. The root asks for a missed payment. Yes leads to a leaf with 6 wrong. No
leads to the split income, 10 wrong if it were a leaf. Its left branch is the split age, 3 wrong as a leaf, with two leaves of
1 wrong each; this branch is dashed and is cut first. Its right branch is the split amount, 7 wrong as a leaf, with two
leaves of 1 wrong each."""

# x, y, text, kind
NODES = {
    "root": (5.6, 3, "missed payment?\n34 as a leaf", "split"),
    "yes": (8.7, 2, "6 wrong", "leaf"),
    "income": (3.9, 2, "income?\n10 as a leaf", "split"),
    "age": (1.9, 1, "age?\n3 as a leaf", "cut"),
    "amount": (6.1, 1, "amount?\n7 as a leaf", "split"),
    "age, left": (0.9, 0, "1 wrong", "cut leaf"),
    "age, right": (2.9, 0, "1 wrong", "cut leaf"),
    "amount, left": (5.1, 0, "1 wrong", "leaf"),
    "amount, right": (7.1, 0, "1 wrong", "leaf"),
}
EDGES = [
    ("root", "yes"),
    ("root", "income"),
    ("income", "age"),
    ("income", "amount"),
    ("age", "age, left"),
    ("age", "age, right"),
    ("amount", "amount, left"),
    ("amount", "amount, right"),
]


def draw() -> Figure:
    """Draw the tree, the weakest branch dashed."""
    figure, ax = canvas(size=(4.8, 3.6))
    for above, below in EDGES:
        cut = below.startswith("age,")
        (x, y, *_), (x_below, y_below, *_) = NODES[above], NODES[below]
        ax.plot([x, x_below], [y, y_below], color=CONTRAST if cut else INK, linestyle="--" if cut else "-", zorder=1)
    for x, y, text, kind in NODES.values():
        color = CONTRAST if "cut" in kind else ACCENT if kind == "leaf" else INK
        lines = text.split("\n")
        wide, high = 0.115 * max(map(len, lines)), 0.13 + 0.11 * (len(lines) - 1)
        box = {"boxstyle": "round,pad=0.06", "mutation_aspect": 0.4, "facecolor": SURFACE, "edgecolor": color}
        dashes = (0, (3, 2)) if "cut" in kind else "-"
        ax.add_patch(
            FancyBboxPatch((x - wide, y - high), 2 * wide, 2 * high, zorder=2, linestyle=dashes, linewidth=1.6, **box)
        )
        for step, line in enumerate(lines):
            ax.text(x, y + 0.1 * (len(lines) - 1) - 0.23 * step, line, ha="center", va="center", zorder=3)
    for x, y, text in ((3.6, 2.62, "no"), (7.7, 2.62, "yes")):
        ax.text(x, y, text, ha="center", va="center")
    ax.text(1.9, -0.62, "1 more error, 1 leaf less", ha="center", va="center", color=CONTRAST)
    ax.set(xlim=(-0.2, 9.9), ylim=(-0.8, 3.4))
    ax.axis("off")
    return figure
