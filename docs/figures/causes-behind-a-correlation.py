"""Four graphs of causes that show the same correlation, and only one of them is the one hoped for."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Four graphs of causes behind a correlation"
DESCRIPTION = (
    "Four rows; arrows point from cause to effect. What we hope: playlists to hours. Reverse cause: hours to "
    "playlists. Confounder: love of music to playlists and to hours. Collider: playlists and hours both to premium, "
    "and only premium users are in the data."
)
ROWS = (
    ("what we hope", None, ((0, 2),)),
    ("reverse cause", None, ((2, 0),)),
    ("confounder", "love of music", ((1, 0), (1, 2))),
    ("collider: only premium users are in the data", "premium", ((0, 1), (2, 1))),
)
X = (0.45, 2.2, 3.95)
HALF = {"playlists": 0.36, "love of music": 0.53, "premium": 0.39, "hours": 0.26}


def draw() -> Figure:
    """Draw one row of boxes and arrows for each graph."""
    fig, ax = canvas(size=(4.6, 3.5))
    for row, (title, middle, arrows) in enumerate(ROWS):
        y = -row
        names = ("playlists", middle, "hours")
        ax.text(0, y + 0.32, title, va="center", fontweight="bold")
        for x, name in zip(X, names, strict=True):
            if name:
                color = CONTRAST if name == middle else ACCENT
                box = {"boxstyle": "round,pad=0.25", "facecolor": "none", "edgecolor": color}
                ax.text(x, y - 0.14, name, ha="center", va="center", bbox=box)
        for start, end in arrows:
            sign = 1 if X[end] > X[start] else -1
            tail = X[start] + sign * (HALF[names[start]] + 0.1)
            head = X[end] - sign * (HALF[names[end]] + 0.1)
            arrow = {"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0}
            ax.annotate("", (head, y - 0.14), (tail, y - 0.14), arrowprops=arrow)
    ax.set(xlim=(-0.1, 4.5), ylim=(-3.45, 0.5))
    ax.axis("off")
    return fig
