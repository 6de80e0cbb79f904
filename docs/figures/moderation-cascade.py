"""A cascade of checks on a post, and the sample of views that measures what gets through."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, lead, request_path, step

TITLE = "A cascade decides on posts, and a sample of views measures it"
DESCRIPTION = """
Two columns of boxes. The left one is the path of a post, from top to bottom: new post, known hashes, cheap classifier,
large model for 2%, people for 0.2%, action by harm and reach. On the right, two boxes stand out: an arrow leads from the
action to 2,000 views labeled by people, and from there up to prevalence. Above them is the learning: dashed arrows lead
from the people to verdicts and appeals, up to train, and from there to the cheap classifier.
"""
PATH = (
    "new post",
    "known hashes",
    "cheap classifier",
    "large model: 2%",
    "people: 0.2%",
    "action by harm\nand reach",
)
LEARNING = {2: "train", 3: "verdicts, appeals"}
BACK = (((0, 4), (1, 3)), ((1, 3), (1, 2)), ((1, 2), (0, 2)))


def draw() -> Figure:
    """Draw the steps, the path, the measuring and the way back."""
    fig, ax = request_path(PATH, "", LEARNING, BACK)
    for row, text in ((4, "prevalence"), (5, "2,000 views,\nlabeled by people")):
        step(ax, (1, row), text, ACCENT)
    for tail, head in (((0, 5), (1, 5)), ((1, 5), (1, 4))):
        lead(ax, tail, head, ACCENT)
    return fig
