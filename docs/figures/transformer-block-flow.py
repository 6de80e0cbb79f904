"""One block of Llama 3 8B, from the bottom, with the weights of its parts."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "A block adds to the stream twice (Llama 3 8B: 218 million weights)"
DESCRIPTION = """
A vertical line is the residual stream. From the bottom, a branch leaves it, passes RMSNorm and attention with 42 million
weights, and is added back. Above, a second branch passes RMSNorm and a SwiGLU feed-forward network with 176 million
weights, and is added back. The block is repeated 32 times.
"""
ATTENTION = 2 * 4096**2 + 2 * 4096 * 1024
FEED_FORWARD = 3 * 4096 * 14336


def draw() -> Figure:
    """Draw the stream and its two branches."""
    figure, ax = canvas(size=(4.6, 4.6))
    ax.set_axis_off()
    ax.plot([0, 0], [0, 8.9], color=INK, linewidth=2.2)
    nan = float("nan")
    xs, ys = [], []
    for y in (0.6, 4.8):
        xs += [0, 2.6, 2.6, nan, 2.6, 2.6, nan, 2.6, 2.6, 0.3, nan]
        ys += [y, y, y + 0.4, nan, y + 1.1, y + 1.4, nan, y + 2.6, y + 3.1, y + 3.1, nan]
    ax.plot(xs, ys, color=MUTED, linewidth=1.4)
    for y, name, weights, color in (
        (0.6, "attention with RoPE\n32 query, 8 key heads", ATTENTION, ACCENT),
        (4.8, "feed-forward\nSwiGLU, 14,336 units", FEED_FORWARD, CONTRAST),
    ):
        ax.add_patch(Rectangle((1.1, y + 0.4), 3, 0.7, facecolor=INK, alpha=0.1))
        ax.text(2.6, y + 0.75, "RMSNorm", ha="center", va="center", color=INK)
        ax.add_patch(Rectangle((0.7, y + 1.4), 3.8, 1.25, facecolor=color, alpha=0.2))
        ax.text(2.6, y + 2.02, name, ha="center", va="center", color=INK)
        ax.text(4.7, y + 2.02, f"{weights / 1e6:.0f} million\nweights", ha="left", va="center", color=INK)
    ax.scatter([0, 0], [3.7, 7.9], s=210, facecolors="none", edgecolors=INK, linewidths=1.4)
    for y in (3.7, 7.9):
        ax.text(0.28, y + 0.42, "add", ha="left", va="center", color=INK)
    ax.text(0.2, -0.15, "vector of a token, 4,096 numbers", ha="left", va="center", color=INK)
    ax.text(0.2, 8.8, "to the next block (32 in all)", ha="left", va="center", color=INK)
    ax.set(xlim=(-0.4, 6.5), ylim=(-0.4, 9.1))
    return figure
