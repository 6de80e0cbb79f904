"""The vector of a word with two senses lies between words that have one."""

from math import log

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "Bank has one vector, halfway between its two senses"
DESCRIPTION = """
A plane with the PMI with river on the horizontal axis and the PMI with money on the vertical one. An arrow to shore ends at
1.50 and 0, an arrow to lender at 0 and 1.50. The arrow to bank ends at 0.81 and 0.81, at 45 degrees to both.
"""
SHORE = log(1 * 36 / (2 * 4))
BANK = log(1 * 36 / (4 * 4))


def draw() -> Figure:
    """Draw the three arrows from the origin."""
    figure, ax = canvas(size=(4.4, 4.0))
    for name, x, y, color, side in (
        ("shore", SHORE, 0, CONTRAST, (0, 10)),
        ("bank", BANK, BANK, ACCENT, (8, 4)),
        ("lender", 0, SHORE, CONTRAST, (10, -4)),
    ):
        ax.annotate(
            "",
            (x, y),
            (0, 0),
            arrowprops={"arrowstyle": "-|>", "color": color, "linewidth": 2.2, "shrinkA": 0, "shrinkB": 0},
            annotation_clip=False,
        )
        ax.annotate(name, (x, y), textcoords="offset points", xytext=side, color=color, annotation_clip=False)
    ticks = [0, round(BANK, 2), round(SHORE, 2)]
    ax.set(xlim=(0, 1.75), ylim=(0, 1.75), aspect="equal", xlabel="PMI with river", ylabel="PMI with money")
    ax.set_xticks(ticks, ["0", f"{BANK:.2f}", f"{SHORE:.2f}"])
    ax.set_yticks(ticks, ["0", f"{BANK:.2f}", f"{SHORE:.2f}"])
    return figure
