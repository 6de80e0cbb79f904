"""The path of a request through a platform for language models, and how its size is decided."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

TITLE = "An inference platform: many teams, one pool of nodes"
DESCRIPTION = """
The left column is the path of a request, from top to bottom: request of a team, key and token quota, queue by class,
router by prefix, nodes with weights and cache, tokens as a stream. The box of the nodes stands out. An arrow leads from the
queue to a box on the right: full, so reject or use a smaller model. Dashed arrows lead from the stream of tokens to a log
of tokens and waits, up to a load test, and from there to the nodes and their number.
"""
PATH = (
    "team's request",
    "key, token quota",
    "queue by class",
    "router: prefix",
    "nodes: how many?",
    "stream of tokens",
)
X = 1.05
RIGHT = 3.3


def draw() -> Figure:
    """Draw the boxes, the path and the way back."""
    fig, ax = canvas(size=(4.4, 4.3))
    path = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    back = path | {"color": CONTRAST, "linestyle": "--"}
    for row, text in enumerate(PATH):
        box(ax, (X, -row), text, ACCENT if "nodes" in text else INK)
        if row:
            ax.annotate("", (X, 0.26 - row), (X, 0.74 - row), arrowprops=path)
    box(ax, (RIGHT, -2), "full: reject early", INK)
    for y, text in ((-4, "load test, autoscaler"), (-5, "log: tokens, waits")):
        box(ax, (RIGHT, y), text, CONTRAST)
    ax.annotate("", (2.5, -2), (1.78, -2), arrowprops=path)
    for head, tail in (((2.4, -5), (1.85, -5)), ((RIGHT, -4.26), (RIGHT, -4.74)), ((1.9, -4), (2.4, -4))):
        ax.annotate("", head, tail, arrowprops=back)
    ax.set(xlim=(0, 4.4), ylim=(-5.3, 0.3))
    ax.axis("off")
    return fig
