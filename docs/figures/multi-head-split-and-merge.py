"""A token's vector is split into heads, which attend on their own and are joined."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Eight heads of 64 numbers instead of one of 512"
DESCRIPTION = """
Five levels, from the bottom: the vector of a token, 512 numbers; query, key and value, 512 numbers each; eight boxes of
64 numbers, each with its own attention; the eight results side by side, 512 numbers; after the output matrix, the
new vector of 512 numbers.
"""


def draw() -> Figure:
    """Draw the levels from the bottom to the top."""
    figure, ax = canvas(size=(4.6, 4.1))
    ax.set_axis_off()
    levels = (
        (0, "vector of the token: 512"),
        (1, "query, key, value: 512 each"),
        (4, "side by side: 8 × 64 = 512"),
        (5, "new vector: 512"),
    )
    for y, text in levels:
        color = CONTRAST if y in {0, 5} else ACCENT
        ax.add_patch(Rectangle((0, y), 8, 0.55, facecolor=color, alpha=0.18))
        ax.text(4, y + 0.27, text, ha="center", va="center", color=INK)
    for head in range(8):
        ax.add_patch(Rectangle((head + 0.06, 2.1), 0.88, 1.35, facecolor=ACCENT, alpha=0.18))
    for head in range(8):
        ax.add_patch(Rectangle((head + 0.06, 2.1), 0.88, 1.35, fill=False, edgecolor=ACCENT))
        ax.text(head + 0.5, 2.78, f"head {head + 1}", ha="center", va="center", color=INK, rotation=90)
    ends = [(x + 0.5, y, y + length) for x in range(8) for y, length in ((1.6, 0.45), (3.5, 0.45))]
    ends += [(4, 0.6, 0.95), (4, 4.6, 4.95)]
    nan = float("nan")
    ax.plot(
        [v for x, _, _ in ends for v in (x, x, nan)],
        [v for _, a, b in ends for v in (a, b, nan)],
        color=MUTED,
        linewidth=1.3,
    )
    ax.plot([x for x, _, _ in ends], [b for _, _, b in ends], color=MUTED, marker="^", markersize=4, linestyle="")
    ax.text(4.2, 0.78, "three matrices", va="center", color=INK)
    ax.text(4.2, 4.78, "output matrix", va="center", color=INK)
    ax.set(xlim=(-0.1, 8.1), ylim=(-0.1, 5.7))
    return figure
