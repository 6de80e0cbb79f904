"""A cascade of checks on a post, and the sample of views that measures what gets through."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

TITLE = "A cascade decides on posts, and a sample of views measures it"
DESCRIPTION = """
Two columns of boxes. The left one is the path of a post, from top to bottom: new post, known hashes, cheap classifier,
large model for 2%, people for 0.2%, action by harm and reach. The right one starts at the bottom: 2,000 views by score,
people label them, prevalence. These three stand out. Dashed arrows lead from the action to the views, and up. A further
one leads from people label them around the prevalence to the box train, and from there to the cheap classifier.
"""
PATH = ("new post", "known hashes", "cheap classifier", "large model: 2%", "people: 0.2%", "action by harm\nand reach")
SAMPLE = ("train", "prevalence", "people label them", "2,000 views\nby score")


def draw() -> Figure:
    """Draw the boxes, the path and the way back."""
    fig, ax = canvas(size=(4.4, 4.4))
    path = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
    back = path | {"color": CONTRAST, "linestyle": "--"}
    for row, text in enumerate(PATH):
        box(ax, (0.95, -row), text, INK)
        if row:
            ax.annotate("", (0.95, (0.26 if row < 5 else 0.4) - row), (0.95, 0.74 - row), arrowprops=path)
    for row, text in enumerate(SAMPLE, start=2):
        box(ax, (3.2, -row), text, CONTRAST if text == "train" else ACCENT)
    ax.plot([4.1, 4.3, 4.3], [-4, -4, -2], color=CONTRAST, linestyle="--", linewidth=1)
    for head, tail in (((3.55, -2), (4.3, -2)), ((1.75, -2), (2.85, -2)), ((2.6, -5), (1.7, -5))):
        ax.annotate("", head, tail, arrowprops=back)
    for head, tail in (((3.2, -3.26), (3.2, -3.74)), ((3.2, -4.26), (3.2, -4.6))):
        ax.annotate("", head, tail, arrowprops=back | {"color": ACCENT})
    ax.set(xlim=(0, 4.4), ylim=(-5.4, 0.3))
    ax.axis("off")
    return fig
