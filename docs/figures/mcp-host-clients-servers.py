"""A host with one client for each server, and who talks to whom in the Model Context Protocol."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, box, canvas

TITLE = "One host, one client for each server"
DESCRIPTION = """
On the left a large box, the host, with the model at the top and two clients below it. On the right two boxes, the stock
server and the calendar server. An arrow in both directions joins client 1 and the stock server, labeled stdio, and client
2 and the calendar server, labeled HTTP. Lines inside the host join the model with the two clients only.
"""
BOXES = (
    (1.1, 2.5, "model", INK),
    (1.1, 1.5, "client 1", ACCENT),
    (1.1, 0.5, "client 2", ACCENT),
    (3.85, 1.5, "stock server\n(on this machine)", CONTRAST),
    (3.85, 0.5, "calendar server\n(remote)", CONTRAST),
)


def draw() -> Figure:
    """Draw the boxes and the connections."""
    fig, ax = canvas(size=(4.7, 3.2))
    for x, y, text, color in BOXES:
        box(ax, (x, y), text, color)
    ax.plot([0.15, 2.0, 2.0, 0.15, 0.15], [0, 0, 2.95, 2.95, 0], color=INK, linestyle="--", linewidth=1.2)
    ax.text(1.1, 3.03, "host, an application", ha="center", va="bottom", color=INK)
    for y, name in ((1.5, "stdio"), (0.5, "HTTP")):
        arrow = {"arrowstyle": "<|-|>", "color": ACCENT, "linewidth": 1.6, "shrinkA": 0, "shrinkB": 0}
        ax.annotate("", (2.98, y), (1.5, y), arrowprops=arrow)
        ax.text(2.42, y + 0.08, name, ha="center", va="bottom", color=INK)
    ax.plot([0.79, 0.42, 0.42, 0.7], [2.5, 2.5, 0.5, 0.5], color=INK, linewidth=1.2)
    ax.plot([0.42, 0.7], [1.5, 1.5], color=INK, linewidth=1.2)
    ax.set(xlim=(0, 4.8), ylim=(-0.1, 3.3))
    ax.axis("off")
    return fig
