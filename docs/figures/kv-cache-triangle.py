"""Which keys and values are computed and which are read, step by step."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, SURFACE, canvas

TITLE = "With a cache, each step computes the keys and values of one token only"
DESCRIPTION = """
Eight rows, one for each decoding step, and eight columns, one for each token. In row t the square of token t is filled:
its key and value are computed. The squares of all earlier tokens are hollow: they are read from the cache. The hollow
squares form a triangle of 28, the filled ones a diagonal of 8.
"""
STEPS = 8


def draw() -> Figure:
    """Draw the diagonal and the triangle."""
    fig, ax = canvas(size=(4.4, 3.9))
    pairs = [(token, step) for step in range(1, STEPS + 1) for token in range(1, step)]
    ax.plot(*zip(*pairs, strict=True), "s", markersize=15, color=SURFACE, markeredgecolor=CONTRAST)
    ax.plot(range(1, STEPS + 1), range(1, STEPS + 1), "s", markersize=15, color=ACCENT)
    ax.text(4.6, 2.0, "computed in this step", color=ACCENT)
    ax.text(0.7, 9.0, "read from the cache", color=CONTRAST)
    ax.set(xlim=(0.4, 8.6), ylim=(9.4, 0.4), xlabel="token", ylabel="step")
    ax.set_xticks([1, STEPS])
    ax.set_yticks([1, STEPS])
    ax.tick_params(length=0, colors=INK)
    return fig
