"""The window that the model sees, and the three stores behind it."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

TITLE = "Short-term memory in the window, long-term memory in stores"
DESCRIPTION = """
At the top a wide box, the window, short-term memory: this conversation. Below it three boxes, long-term memory: episodes,
Ann ordered a mug; facts, her size is 39; procedures, how to make a return. On the left an arrow leads down from the
window to the stores, write. On the right an arrow leads up from the stores to the window, search.
"""
BOXES = (
    (2.35, 2.5, "window: this conversation", INK),
    (0.68, 0.55, "episodes\nordered\na mug", ACCENT),
    (2.35, 0.55, "facts\nsize is 39", ACCENT),
    (4.02, 0.55, "procedures\nhow to make\na return", ACCENT),
)


def draw() -> Figure:
    """Draw the window, the stores, and the two ways between them."""
    fig, ax = canvas(size=(4.7, 3.0))
    for x, y, text, color in BOXES:
        box(ax, (x, y), text, color)
    arrow = {"arrowstyle": "-|>", "color": CONTRAST, "linewidth": 1.8, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", (1.7, 1.3), (1.7, 2.2), arrowprops=arrow)
    ax.annotate("", (3.0, 2.2), (3.0, 1.3), arrowprops=arrow)
    ax.text(1.6, 1.75, "write", ha="right", va="center", color=INK)
    ax.text(3.1, 1.75, "search", ha="left", va="center", color=INK)
    ax.text(2.35, 2.85, "short-term", ha="center", va="bottom", weight="bold", color=INK)
    ax.text(2.35, -0.12, "long-term", ha="center", va="top", weight="bold", color=INK)
    ax.set(xlim=(0, 4.7), ylim=(-0.4, 3.15))
    ax.axis("off")
    return fig
