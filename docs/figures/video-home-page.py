"""The path of a request for a home page, and the way of its log back to the models."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

BOXES = (
    (2.2, 0, "request", INK),
    (0.65, -1.15, "two towers\n300 films", INK),
    (2.2, -1.15, "followed\n100 films", INK),
    (3.7, -1.15, "new, popular\n100 films", INK),
    (2.85, -2.35, "features as of now", INK),
    (2.85, -3.3, "ranker with three heads", INK),
    (2.85, -4.25, "one score", ACCENT),
    (2.85, -5.2, "page rules: 20 films", INK),
    (2.85, -6.15, "log of films shown", CONTRAST),
    (0.6, -4.6, "training", CONTRAST),
)
DOWN = (((2.2, -0.75), (2.2, -0.27)), ((0.75, -0.75), (1.75, -0.2)), ((3.6, -0.75), (2.65, -0.2)))
DOWN += (((2.3, -2.05), (1.1, -1.57)), ((2.7, -2.05), (2.35, -1.57)), ((3.1, -2.05), (3.6, -1.57)))
DOWN += tuple(((2.85, y - 0.67), (2.85, y - 0.27)) for y in (-2.35, -3.3, -4.25, -5.2))
BACK = (((0.62, -4.87), (2.0, -6.15)), ((1.78, -3.42), (0.75, -4.33)), ((0.5, -1.58), (0.5, -4.33)))
TIMES = ((-0.5, "20 ms"), (-2.35, "30 ms"), (-3.3, "50 ms"), (-5.2, "10 ms"))
TITLE = "A home page from 10 million films to 20, and back to training"
DESCRIPTION = """
Boxes from top to bottom. A request goes to three sources: two towers with 300 films, followed channels with 100, new and
popular with 100; this takes 20 milliseconds. Their films meet in the features as of now, 30 ms, then the ranker with
three heads, 50 ms, then one score, drawn as the hard decision, then the page rules, 10 ms, which leave 20 films. The log of the films shown leads by dashed lines back to
training, and from there to the ranker and the two towers.
"""


def draw() -> Figure:
    """Draw the boxes, the way down and the way back."""
    fig, ax = canvas(size=(4.4, 5.0))
    for x, y, text, color in BOXES:
        box(ax, (x, y), text, color)
    arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    for head, tail in DOWN:
        ax.annotate("", head, tail, arrowprops=arrow)
    for head, tail in BACK:
        ax.annotate("", head, tail, arrowprops=arrow | {"color": CONTRAST, "linestyle": "--"})
    for y, time in TIMES:
        ax.text(4.42, y, time, ha="right", va="center", color=INK)
    ax.set(xlim=(0, 4.4), ylim=(-6.5, 0.3))
    ax.axis("off")
    return fig
