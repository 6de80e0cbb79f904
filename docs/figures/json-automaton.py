"""The states of a decoder that may only write one format of JSON."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The states of a small JSON format and the tokens that are legal in each"
DESCRIPTION = """
Seven states joined by arrows: five circles between a box at the start and a thick box at the end. From the start the
opening of the items list leads to state 1. From 1 a digit leads to 2. From 2 a comma leads back to 1, a closing bracket
leads on to 3. From 3 the total key leads to 4, from 4 a digit to 5, and from 5 the closing brace to the end.
"""
X, Y = 1.45, -1.25
STATES = {"start": (0, 0), "1": (1, 0), "2": (2, 0), "3": (3, 0), "4": (3, 1), "5": (2, 1), "end": (1, 1)}
ARROWS = (
    ("start", "1", '{"items":[', (0.5, -0.16), "bottom"),
    ("1", "2", "digit", (1.5, -0.16), "bottom"),
    ("2", "3", "]", (2.5, -0.1), "bottom"),
    ("3", "4", ',"total":', (2.93, 0.5), "right"),
    ("4", "5", "digit", (2.5, 1.1), "top"),
    ("5", "end", "}", (1.5, 1.1), "top"),
)


def draw() -> Figure:
    """Draw the circles in two rows, and the loop of the list."""
    fig, ax = canvas(size=(4.7, 2.6))
    for name, (column, row) in STATES.items():
        last = name == "end"
        box = {
            "boxstyle": "circle,pad=0.25" if len(name) == 1 else "round,pad=0.3",
            "facecolor": "none",
            "edgecolor": CONTRAST if last else ACCENT,
            "linewidth": 2.4 if last else 1.6,
        }
        ax.text(column * X, row * Y, name, ha="center", va="center", color=INK, bbox=box)
    for start, end, token, (x, y), side in ARROWS:
        (a, b), (c, d) = STATES[start], STATES[end]
        gap = 0.34
        dx, dy = (c > a) - (c < a), (d > b) - (d < b)
        tail = (a * X + dx * gap, b * Y - dy * gap)
        head = (c * X - dx * gap, d * Y + dy * gap)
        ax.annotate("", head, tail, arrowprops={"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0})
        across = "right" if side == "right" else "center"
        up = "center" if side == "right" else side
        ax.text(x * X, y * Y, token, ha=across, va=up, color=INK, family="DejaVu Sans Mono", fontsize=10.7)
    loop = {"arrowstyle": "-|>", "color": MUTED, "connectionstyle": "arc3,rad=-0.5", "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", (1.1 * X, -0.27), (1.9 * X, -0.27), arrowprops=loop)
    ax.text(1.5 * X, -0.72, ",", ha="center", va="top", color=INK, family="DejaVu Sans Mono", fontsize=13)
    ax.set(xlim=(-0.45, 3 * X + 0.4), ylim=(Y - 0.45, 0.55))
    ax.axis("off")
    return fig
