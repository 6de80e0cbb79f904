"""Feature window, cutoff and label month of a renewal model, for training and test."""

from datetime import date

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Features end at the cutoff, the label lies in the month after it"
DESCRIPTION = (
    "Two time lines from January to May. Training: features from January and February, cutoff on March 1, label "
    "month March. Test: features from February and March, cutoff on April 1, label month April. The test label "
    "month lies wholly after everything that training used."
)


def day(month: int) -> int:
    """Return the days from 1 January 2026 to the first of the month."""
    return (date(2026, month, 1) - date(2026, 1, 1)).days


def draw() -> Figure:
    """Return the two time lines."""
    fig, ax = canvas(size=(4.6, 3.2))
    for height, name, cutoff in ((1, "Train", 3), (0, "Test", 4)):
        start, now, end = day(cutoff - 2), day(cutoff), day(cutoff + 1)
        ax.broken_barh([(start, now - start)], (height - 0.16, 0.32), facecolor="none", edgecolor=ACCENT, linewidth=2)
        ax.broken_barh(
            [(now, end - now)], (height - 0.16, 0.32), facecolor="none", edgecolor=CONTRAST, linewidth=2, hatch="//"
        )
        ax.plot([now, now], [height - 0.27, height + 0.27], color=INK, linewidth=2.5)
        ax.text((start + now) / 2, height, "features", ha="center", va="center")
        ax.text((now + end) / 2, height - 0.29, "label", ha="center", va="center")
        ax.text(now, height + 0.36, f"cutoff: {date(2026, cutoff, 1):%B} 1", ha="center", va="center")
        ax.text(-4, height, name, ha="right", va="center")
    for month in range(1, 6):
        ax.axvline(day(month), color=MUTED, linewidth=0.6, linestyle=":", zorder=0)
    ax.set(xlim=(-1, day(5) + 1), ylim=(-0.5, 1.6), yticks=[])
    ax.set_xticks([day(m) for m in range(1, 6)], ["Jan", "Feb", "Mar", "Apr", "May"])
    ax.spines["left"].set_visible(False)
    return fig
