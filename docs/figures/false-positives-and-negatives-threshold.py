"""Five groups of claims with the same score, cut by a threshold."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, SURFACE, canvas

TITLE = "The threshold decides how many of each error you make"
DESCRIPTION = """
Five groups of claims, from the highest score down. To the left of the middle are the honest claims of a group, to the
right the frauds. Score 0.8: 10 honest, 40 frauds. 0.4: 30 and 20. 0.2: 80 and 20. 0.13: 87 and 13. 0.01: 693 and 7,
the long bar is cut. A line below the group 0.2 marks the threshold; what is above it is flagged. Honest claims
above the line, 10 + 30 + 80 = 120, are false positives. Frauds below the line, 13 + 7 = 20, are false negatives.
"""
GROUPS = (("0.8", 10, 40), ("0.4", 30, 20), ("0.2", 80, 20), ("0.13", 87, 13), ("0.01", 693, 7))
LONGEST = 100


def draw() -> Figure:
    """Draw the bars of each group and the threshold."""
    fig, ax = canvas(size=(4.8, 3.8))
    for row, (score, honest, fraud) in enumerate(GROUPS):
        flagged = row < 3
        for value, sign, wrong in ((honest, -1, flagged), (fraud, 1, not flagged)):
            color = CONTRAST if wrong else ACCENT
            length = sign * min(value, LONGEST)
            ax.barh(row, length, height=0.62, color=color, alpha=0.3)
            hatch, style = ("//", "--") if wrong else ("", "-")
            ax.barh(row, length, height=0.62, fill=False, edgecolor=color, hatch=hatch, linewidth=1.6, linestyle=style)
            ax.text(length + 4 * sign, row, f"{value}", ha="right" if sign < 0 else "left", va="center", color=INK)
        ax.text(78, row, score, ha="center", va="center", color=INK)
    ax.plot([-87, -84], [3.6, 4.4], color=SURFACE, linewidth=4)
    ax.plot([0, 0], [-0.5, 4.5], color=INK, linewidth=1)
    ax.plot([-122, 92], [2.5, 2.5], color=INK, linewidth=2)
    ax.text(-122, 2.38, "flagged", ha="left", va="bottom", color=INK)
    ax.text(-122, 2.64, "cleared", ha="left", va="top", color=INK)
    ax.text(-60, -0.62, "honest", ha="center", va="bottom", weight="bold", color=INK)
    ax.text(25, -0.62, "fraud", ha="center", va="bottom", weight="bold", color=INK)
    ax.text(78, -0.62, "score", ha="center", va="bottom", weight="bold", color=INK)
    ax.text(-122, 0.5, "120 false\npositives", ha="left", va="center", color=CONTRAST)
    ax.text(25, 3.5, "20 false\nnegatives", ha="left", va="center", color=CONTRAST)
    ax.set_axis_off()
    ax.set_xlim(-123, 93)
    ax.set_ylim(4.5, -1.0)
    return fig
