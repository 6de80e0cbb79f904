"""The path of a request through a platform for language models, and how its size is decided."""

from matplotlib.figure import Figure

from macros.proofs.figures import lead, request_path, step

TITLE = "An inference platform: many teams, one pool of nodes"
DESCRIPTION = """
The left column is the path of a request, from top to bottom: request of a team, key and token quota, queue by class,
router by prefix, nodes and how many, stream of tokens. The box of the nodes stands out. An arrow leads from the queue to
a box on the right: full, so reject early. Dashed arrows lead from the stream of tokens to a log of tokens and waits, up to
load test and autoscaler, and from there to the nodes.
"""
PATH = (
    "team's request",
    "key, token quota",
    "queue by class",
    "router: prefix",
    "nodes: how many?",
    "stream of tokens",
)
DECISION = "nodes: how many?"
LEARNING = {4: "load test,\nautoscaler", 5: "log: tokens, waits"}
BACK = (((0, 5), (1, 5)), ((1, 5), (1, 4)), ((1, 4), (0, 4)))


def draw() -> Figure:
    """Draw the steps, the path and the way back."""
    fig, ax = request_path(PATH, DECISION, LEARNING, BACK)
    step(ax, (1, 2), "full: reject early")
    lead(ax, (0, 2), (1, 2))
    return fig
