"""Bayes' theorem as a tree of counts."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas

TITLE = "Most positives come from the many healthy people"
DESCRIPTION = (
    "Of 10,000 people, 100 are ill (1%) and 9,900 healthy. Of the ill, 90 test positive (90%) and 10 "
    "negative. Of the healthy, 495 test positive (5%) and 9,405 negative. In all 585 test positive, and 90 of them are "
    "ill: 15%."
)
PEOPLE, PRIOR, SENSITIVITY, FALSE_POSITIVE_RATE = 10_000, 0.01, 0.90, 0.05


def draw() -> Figure:
    """Return the tree, and the positives added up below it."""
    fig, ax = canvas(size=(4.6, 3.4))
    ill = round(PEOPLE * PRIOR)
    well = PEOPLE - ill
    hits, alarms = round(ill * SENSITIVITY), round(well * FALSE_POSITIVE_RATE)

    def node(x: float, y: float, lines: list[str], color: str, width: float) -> None:
        half = 0.22 + 0.32 * len(lines)
        box = {"boxstyle": "round,pad=0.1", "facecolor": SURFACE, "edgecolor": color, "linewidth": width}
        wide = 0.1 * max(map(len, lines)) + 0.1
        ax.add_patch(FancyBboxPatch((x - wide, y - half), 2 * wide, 2 * half, zorder=2, **box))
        for number, line in enumerate(lines):
            ax.text(x, y + 0.62 * ((len(lines) - 1) / 2 - number), line, ha="center", va="center", zorder=3)

    for start, end in [((5, 9), (2.5, 6.2)), ((5, 9), (7.5, 6.2))] + [
        ((x, 6.2), (x + step, 3.1)) for x in (2.5, 7.5) for step in (-1.25, 1.25)
    ]:
        ax.plot(*zip(start, end, strict=True), color=MUTED, linewidth=1.2, zorder=1)
    node(5, 9, [f"{PEOPLE:,} people"], INK, 1)
    node(2.5, 6.2, [f"{ill} ill"], INK, 1)
    node(7.5, 6.2, [f"{well:,} healthy"], INK, 1)
    node(1.25, 3.1, [f"{hits}", "positive"], ACCENT, 2.4)
    node(3.75, 3.1, [f"{ill - hits}", "negative"], MUTED, 1)
    node(6.25, 3.1, [f"{alarms}", "positive"], CONTRAST, 2.4)
    node(8.75, 3.1, [f"{well - alarms:,}", "negative"], MUTED, 1)
    ax.text(3.4, 7.9, f"{PRIOR:.0%}", ha="right")
    ax.text(1.6, 4.75, f"{SENSITIVITY:.0%}", ha="right")
    ax.text(6.6, 4.75, f"{FALSE_POSITIVE_RATE:.0%}", ha="right")
    share = hits / (hits + alarms)
    ax.text(5, 0.6, f"ill among the positives: {hits} of {hits + alarms} = {share:.0%}", ha="center", va="center")
    ax.set(xlim=(0, 10), ylim=(0, 9.8))
    ax.axis("off")
    return fig
