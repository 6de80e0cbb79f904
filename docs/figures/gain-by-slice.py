"""The gain of a challenger over the champion, overall and in two slices, with 95% intervals."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

CASES = [("all, 2,000", 120, 80, 2_000), ("returning, 1,700", 110, 52, 1_700), ("new, 300", 10, 28, 300)]


def interval(b: int, c: int, n: int) -> tuple[float, float, float]:
    """Return the gain and the ends of its interval, in points."""
    gain, se = (b - c) / n, (b + c - (b - c) ** 2 / n) ** 0.5 / n
    return 100 * gain, 100 * (gain - 1.96 * se), 100 * (gain + 1.96 * se)


TITLE = "Better on average, worse for new customers"
DESCRIPTION = "Gain of the challenger in points of accuracy, with 95% intervals. " + " ".join(
    "{}: {:.1f}, from {:.1f} to {:.1f}.".format(name, *interval(*counts)) for name, *counts in CASES
)


def draw() -> Figure:
    """Draw one interval a row."""
    fig, ax = canvas(size=(4.5, 2.5))
    ax.axvline(0, color=MUTED, linestyle="--", linewidth=1.2)
    for row, (name, *counts) in enumerate(CASES):
        gain, low, high = interval(*counts)
        color = CONTRAST if high < 0 else ACCENT
        ax.plot([low, gain, high], [-row] * 3, color=color, marker="o", markevery=[1])
        ax.text(gain, 0.2 - row, f"{gain:+.1f}".replace("-", "−"), color=color, ha="center")
    ax.set_yticks([0, -1, -2], [name for name, *_ in CASES])
    ax.set(xlim=(-11, 7), ylim=(-2.5, 0.7), xlabel="gain of the challenger, points")
    ax.spines["left"].set_visible(False)
    ax.tick_params(axis="y", length=0)
    return fig
