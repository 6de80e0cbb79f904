"""The Shapley values of one prediction, stacked from the mean of the background to the prediction."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, INK, MUTED, canvas

BASE, PREDICTION = 32.5, 70.0
VALUES = [("late", 21.25), ("debt", 16.25), ("fee", 0.0)]
TITLE = "From the mean prediction to this one"
DESCRIPTION = (
    f"Bars on an axis of risk in percent. The mean of four people is {BASE}. "
    + " ".join(f"The feature {name} adds {value:.2f}." for name, value in VALUES)
    + f" Together they reach the prediction {PREDICTION:.0f}."
)


def draw() -> Figure:
    """Draw one bar a feature, each from where the last ended."""
    fig, ax = canvas(size=(4.5, 2.5))
    at = BASE
    for row, (name, value) in enumerate(VALUES):
        ax.plot([at, at + value], [-row] * 2, color=ACCENT, linewidth=11, solid_capstyle="butt")
        ax.plot([at + value] * 2, [-row - 1, -row], color=MUTED, linewidth=1.2, linestyle="--")
        ax.text(at - 1, -row, f"{name} +{value:.2f}" if value else f"{name} 0", ha="right", va="center")
        at += value
    ax.plot([BASE] * 2, [0, 0.75], color=MUTED, linewidth=1.2, linestyle="--")
    ax.text(BASE, 0.85, f"mean of the four: {BASE}", ha="center", va="bottom", color=INK)
    ax.text(PREDICTION, -3.1, f"prediction: {PREDICTION:.0f}", ha="center", va="top", color=INK)
    ax.set(xlim=(8, 82), ylim=(-3.9, 1.5), xlabel="risk, %", yticks=[])
    ax.set_xticks([10, 20, 30, 40, 50, 60, 70, 80])
    ax.spines["left"].set_visible(False)
    return fig
