"""An A/B test from the random split to the estimated effect."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from statsmodels.stats.proportion import confint_proportions_2indep

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas

TITLE = "Chance splits the visitors, one metric compares the arms"
USERS, BUYERS_A, BUYERS_B = 14_750, 1_480, 1_630
LOW, HIGH = (100 * bound for bound in confint_proportions_2indep(BUYERS_B, USERS, BUYERS_A, USERS, method="wald"))
GAIN = 100 * (BUYERS_B - BUYERS_A) / USERS
DESCRIPTION = (
    "29,500 visitors are split at random into two arms of 14,750. In arm A (old recommender) 1,480 buy, "
    f"{BUYERS_A / USERS:.2%}; in arm B (new recommender) 1,630 buy, {BUYERS_B / USERS:.2%}. Below, on an axis "
    f"in percentage points: the gain B minus A is {GAIN:.2f} with a 95% confidence interval from {LOW:.2f} "
    f"to {HIGH:.2f}, right of zero."
)


def draw() -> Figure:
    """Return the split above the interval of the difference."""
    fig, (top, ax) = canvas(2, 1, size=(4.6, 3.9))
    fig.get_layout_engine().set(h_pad=0.02)
    top.get_gridspec().set_height_ratios([2.1, 1])
    nodes = [
        (1.3, 5, f"{2 * USERS:,}\nvisitors", INK, 1),
        (5.2, 8, f"A, old\n{USERS:,}", CONTRAST, 2),
        (5.2, 2, f"B, new\n{USERS:,}", ACCENT, 2),
        (8.7, 8, f"{BUYERS_A:,} buy\n{BUYERS_A / USERS:.2%}", CONTRAST, 2),
        (8.7, 2, f"{BUYERS_B:,} buy\n{BUYERS_B / USERS:.2%}", ACCENT, 2),
    ]
    for start, end in [
        ((1.3, 5), (5.2, 8)),
        ((1.3, 5), (5.2, 2)),
        ((5.2, 8), (8.7, 8)),
        ((5.2, 2), (8.7, 2)),
    ]:
        top.plot(*zip(start, end, strict=True), color=MUTED, linewidth=1.2, zorder=1)
    for x, y, label, color, width in nodes:
        box = {"boxstyle": "round,pad=0.15", "facecolor": SURFACE, "edgecolor": color, "linewidth": width}
        top.add_patch(FancyBboxPatch((x - 0.95, y - 1.35), 1.9, 2.7, zorder=2, mutation_aspect=2.5, **box))
        for step, line in zip((0.7, -0.7), label.split("\n"), strict=True):
            top.text(x, y + step, line, ha="center", va="center", zorder=3)
    top.text(3.75, 5, "random", ha="center", va="center")
    top.set(xlim=(0, 10), ylim=(0, 10))
    top.axis("off")
    ax.plot([LOW, HIGH], [0, 0], color=INK)
    ax.scatter([GAIN], [0], color=INK, s=40, zorder=3)
    ax.plot([0, 0], [-1, 1], color=MUTED, linewidth=1.2, linestyle="--")
    ax.text(GAIN, 0.35, f"{GAIN:.2f}, 95% interval {LOW:.2f} to {HIGH:.2f}", ha="center", va="bottom")
    ax.set(xlim=(-0.5, 2.5), ylim=(-0.6, 1.4), yticks=[], xlabel="gain of B over A, in percentage points")
    ax.spines["left"].set_visible(False)
    return fig
