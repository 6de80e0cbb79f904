"""Which query heads share which keys and values."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Eight query heads, and what is cached for them"
DESCRIPTION = """
Four rows. Multi-head attention: 8 query heads, each joined to its own key and value head. Grouped-query attention: 2 key
and value heads, each joined to 4 query heads. Multi-query attention: 1 key and value head, joined to all 8. Latent
attention: all 8 query heads joined to one latent vector.
"""
ROWS = (
    ("MHA: a key and a value for each", 8),
    ("GQA: 4 query heads share them", 2),
    ("MQA: all share them", 1),
    ("MLA: all share one latent", 1),
)


def draw() -> Figure:
    """Draw the rows from the top."""
    figure, ax = canvas(size=(4.4, 4.9))
    ax.set_axis_off()
    queries = [0.5 + i for i in range(8)]
    for row, (name, count) in enumerate(ROWS):
        y = -2.2 * row
        group = 8 // count
        keys = [group * (i + 0.5) for i in range(count)]
        joined = [keys[i // group] for i in range(8)]
        nan = float("nan")
        ax.plot(
            [v for a, b in zip(queries, joined, strict=True) for v in (a, b, nan)],
            [y, y - 0.8, nan] * 8,
            color=MUTED,
            linewidth=1.2,
            zorder=1,
        )
        ax.scatter(queries, [y] * 8, s=70, color=ACCENT, zorder=2)
        ax.scatter(keys, [y - 0.8] * count, s=130, marker="D" if row == 3 else "s", color=CONTRAST, zorder=2)
        ax.text(0, y + 0.5, name, ha="left", va="center", color=INK)
        cached = "latent" if row == 3 else "keys, values"
        ax.text(8.3, y - 0.8, cached, ha="left", va="center", color=INK)
        ax.text(8.3, y, "queries", ha="left", va="center", color=INK)
    ax.set(xlim=(-0.1, 11.2), ylim=(-7.8, 0.9))
    return figure
