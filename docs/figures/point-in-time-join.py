"""Three stored values, the days they describe and arrive, and the day of a prediction."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

VALUES = [(0, 3, 4), (1, 9, 11), (4, 15, 16)]  # late bills, describes day, available on day
DAY = 10
TITLE = "On day 10 only one of three values is known"
DESCRIPTION = f"The prediction is made on day {DAY}. " + " ".join(
    f"The count {value} describes day {event} and is available on day {arrival}"
    f"{', in time' if arrival <= DAY else ', too late'}."
    for value, event, arrival in VALUES
)


def draw() -> Figure:
    """Draw one row for each value, and the day of the prediction across."""
    fig, ax = canvas(size=(4.5, 2.5))
    ax.plot([DAY, DAY], [-2.5, 0.55], color=INK, linewidth=1.4)
    ax.text(DAY, 0.75, f"prediction on day {DAY}", ha="center")
    for row, (value, event, arrival) in enumerate(VALUES):
        color = ACCENT if arrival <= DAY else CONTRAST
        arrow = {"arrowstyle": "->", "color": color, "linewidth": 1.8, "shrinkA": 0, "shrinkB": 0}
        ax.annotate("", (arrival, -row), (event, -row), arrowprops=arrow)
        ax.plot(event, -row, "o", color=color, markersize=5)
        ax.text(event - 0.5, -row, f"count {value}", color=color, ha="right", va="center")
        ax.text(arrival + 0.4, -row, "known" if arrival <= DAY else "too late", color=color, va="center")
    ax.set(xlim=(-1.5, 20), ylim=(-2.5, 1.1), xlabel="day", yticks=[])
    ax.set_xticks([3, 4, 9, 11, 15, 16], ["3", "4", "9", "11", "15", "16"])
    ax.spines["left"].set_visible(False)
    ax.tick_params(axis="x", color=MUTED)
    return fig
