"""The change of the buying rate on phones, on desktops and for all users, and the guardrail's limit."""

from matplotlib.figure import Figure
from statsmodels.stats.proportion import confint_proportions_2indep

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

LIMIT = -0.2
GROUPS = (("phone", 20_000, 1_200, 1_000), ("desktop", 10_000, 1_000, 1_010), ("all", 30_000, 2_200, 2_010))
CHANGES = [100 * (b - a) / n for _, n, a, b in GROUPS]
BOUNDS = [[100 * x for x in confint_proportions_2indep(b, n, a, n, method="wald")] for _, n, a, b in GROUPS]
TITLE = "Change of the buying rate with 95% intervals"
DESCRIPTION = "Three horizontal intervals in percentage points, B minus A. " + " ".join(
    f"{name}: {change:+.2f}, from {low:+.2f} to {high:+.2f}."
    for (name, *_), change, (low, high) in zip(GROUPS, CHANGES, BOUNDS, strict=True)
)
DESCRIPTION += " A dashed line marks no change, a dotted line the limit of the guardrail, -0.2."


def draw() -> Figure:
    """Draw one interval per group."""
    fig, ax = canvas(size=(4.6, 2.9))
    ax.axvline(0, color=MUTED, linestyle="--", linewidth=1.2)
    ax.axvline(LIMIT, color=INK, linestyle=":", linewidth=1.6)
    rows = zip((2, 1, 0), GROUPS, CHANGES, BOUNDS, (CONTRAST, ACCENT, INK), strict=True)
    for row, (name, *_), change, bounds, color in rows:
        ax.plot(bounds, [row, row], color=color)
        ax.plot(change, row, "o", color=color, markersize=7)
        ax.text(bounds[1], row + 0.16, f"{name}: {change:+.2f}".replace("-", "−"), ha="right", color=color)
    ax.text(LIMIT - 0.03, -0.62, "limit", ha="right", va="center")
    ax.text(0.03, -0.62, "no change", va="center", color=MUTED)
    ax.set(xlim=(-1.6, 1.1), ylim=(-0.8, 2.6), yticks=[], xlabel="change of the buying rate, in points")
    ax.spines["left"].set_visible(False)
    return fig
