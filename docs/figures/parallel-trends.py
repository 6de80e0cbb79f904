"""The four means of a difference in differences, and the one that nobody sees."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The effect is the distance to the dashed line"
PROGRAM, OTHER = (50, 58), (40, 45)
WITHOUT = PROGRAM[0] + OTHER[1] - OTHER[0]
DESCRIPTION = (
    f"Mean weekly sales before and after. Program shops rise from {PROGRAM[0]} to {PROGRAM[1]}, other shops from "
    f"{OTHER[0]} to {OTHER[1]}. A dashed line from {PROGRAM[0]} to {WITHOUT}, parallel to that of the other shops, "
    f"shows the program shops without the program. The distance from {WITHOUT} to {PROGRAM[1]}, "
    f"{PROGRAM[1] - WITHOUT}, is the effect."
)


def draw() -> Figure:
    """Draw both groups, the assumed line, and the effect at its end."""
    fig, ax = canvas(size=(4.6, 3.1))
    ax.plot([0, 1], PROGRAM, "o-", color=ACCENT)
    ax.plot([0, 1], OTHER, "s-", color=CONTRAST)
    ax.plot([0, 1], [PROGRAM[0], WITHOUT], "--", color=MUTED)
    ax.text(0.24, 54.8, "program shops", color=ACCENT, ha="center")
    ax.text(0.5, 40.2, "other shops", color=CONTRAST, ha="center")
    ax.text(0.62, 50.0, "without program\n(assumed)", ha="center", va="center")
    for x, y in ((0, PROGRAM[0]), (0, OTHER[0])):
        ax.text(x - 0.04, y, str(y), ha="right", va="center")
    for y in (PROGRAM[1], WITHOUT, OTHER[1]):
        ax.text(1.03, y, str(y), va="center")
    ax.annotate("", (1.15, PROGRAM[1]), (1.15, WITHOUT), arrowprops={"arrowstyle": "<->", "color": INK})
    ax.text(1.18, (PROGRAM[1] + WITHOUT) / 2, f"effect {PROGRAM[1] - WITHOUT}", va="center")
    ax.set(xlim=(-0.15, 1.45), ylim=(38, 60), xticks=[0, 1], yticks=[], ylabel="mean sales")
    ax.set_xticklabels(["before", "after"])
    return fig
