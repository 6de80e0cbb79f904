"""Which user likes which film, with one film that nobody has seen."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

FILMS = ("Orbit", "Mars", "Noodle", "Chef", "Waltz", "Comet")
LIKES = {"Ana": "111000", "Ben": "111100", "Cleo": "101000", "Dan": "001110", "Eva": "000010", "Finn": "010010"}
CELLS = [(film, row, mark) for row, marks in enumerate(LIKES.values()) for film, mark in enumerate(marks)]
TITLE = "Six users and six films"
DESCRIPTION = "A grid of users and films; a filled dot is a like. " + " ".join(
    f"{name}: {', '.join(film for film, mark in zip(FILMS, marks, strict=True) if mark == '1')}."
    for name, marks in LIKES.items()
)
DESCRIPTION += (
    " The last film, Comet, has no likes. Under the grid are the topics: space, space, food, food, dance, space."
)


def draw() -> Figure:
    """Draw likes as filled dots, and the column of the new film."""
    fig, ax = canvas(size=(4.6, 3.3))
    for mark, style in (("1", "o"), ("0", ".")):
        x, y = zip(*((film, row) for film, row, m in CELLS if m == mark), strict=True)
        ax.plot(x, y, style, color=ACCENT if mark == "1" else MUTED, markersize=11 if mark == "1" else 4)
    ax.plot([4.55, 5.45, 5.45, 4.55, 4.55], [-0.5, -0.5, 5.5, 5.5, -0.5], "--", color=CONTRAST, linewidth=1.4)
    for film, (name, topic) in enumerate(zip(FILMS, ("space", "space", "food", "food", "dance", "space"), strict=True)):
        color = CONTRAST if name == "Comet" else INK
        ax.text(film, -1, name, ha="center", va="center", color=color)
        ax.text(film, 6, topic, ha="center", va="center", color=color)
    for row, name in enumerate(LIKES):
        ax.text(-0.6, row, name, ha="right", va="center")
    ax.text(-0.6, 6, "topic", ha="right", va="center", color=MUTED)
    ax.set(xlim=(-1.5, 5.6), ylim=(6.4, -1.4), xticks=[], yticks=[])
    ax.spines[:].set_visible(False)
    return fig
