"""The merges that turn the letters of "singing" into one token."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, INK, MUTED, canvas

TITLE = "Seven letters of “singing” become one token"
DESCRIPTION = """
A tree with the letters s, i, n, g, i, n, g at the bottom. Merge 1 joins i and n, twice. Merge 2 joins in and g, twice.
Merge 3 joins s and ing. Merge 4, r and ing, does not occur. Merge 5 joins sing and ing: the token singing.
"""
NODES = (
    *((x, 0, letter) for x, letter in enumerate("singing")),
    *((1.5, 1, "in"), (4.5, 1, "in"), (2, 2, "ing"), (5, 2, "ing"), (1, 3, "sing"), (3, 4, "singing")),
)
EDGES = ((1, 7), (2, 7), (4, 8), (5, 8), (7, 9), (3, 9), (8, 10), (6, 10), (0, 11), (9, 11), (11, 12), (10, 12))


def draw() -> Figure:
    """Draw the tree with its letters at the bottom."""
    figure, ax = canvas(size=(4.6, 3.5))
    ax.set_axis_off()
    nan = float("nan")
    ax.plot(
        [v for a, b in EDGES for v in (NODES[a][0], NODES[b][0], nan)],
        [v for a, b in EDGES for v in (NODES[a][1] + 0.22, NODES[b][1] - 0.22, nan)],
        color=MUTED,
        linewidth=1.3,
    )
    for x, y, text in NODES:
        ax.text(
            x,
            y,
            text,
            ha="center",
            va="center",
            color=ACCENT if y else INK,
            fontsize=13,
            weight="bold" if y == 4 else "normal",
        )
    for y, text in enumerate(("letters", "merge 1", "merge 2", "merge 3", "merge 5")):
        ax.text(7.0, y, text, ha="left", va="center", color=INK)
    ax.set(xlim=(-0.4, 8.7), ylim=(-0.4, 4.4))
    return figure
