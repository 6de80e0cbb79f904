"""The similarities of four pairs of crops: partners on the diagonal, negatives elsewhere."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Pull the diagonal up, push the rest down"
DESCRIPTION = """
A grid of four rows and four columns: husky, wolf, car, truck. Diagonal, framed: 0.8, 0.9, 0.8, 0.7. Off the diagonal,
husky and wolf have 0.6 and 0.5, car and truck 0.5 and 0.4; the rest is between 0 and 0.2.
"""
NAMES = ("husky", "wolf", "car", "truck")
SIMILARITIES = ((0.8, 0.6, 0.2, 0.0), (0.5, 0.9, 0.1, 0.1), (0.1, 0.0, 0.8, 0.5), (0.0, 0.2, 0.4, 0.7))


def draw() -> Figure:
    """Draw the grid, darker where crops are more alike."""
    figure, ax = canvas(size=(4.4, 3.7))
    for i, row in enumerate(SIMILARITIES):
        for j, value in enumerate(row):
            color = ACCENT if i == j else CONTRAST
            ax.add_patch(Rectangle((j, i), 0.94, 0.94, facecolor=color, alpha=0.5 * value, linewidth=0))
            ax.text(j + 0.47, i + 0.47, f"{value:.1f}", ha="center", va="center", color=INK)
        ax.add_patch(Rectangle((i, i), 0.94, 0.94, fill=False, edgecolor=ACCENT, linewidth=2))
    ax.set(xlim=(-0.05, 4), ylim=(4, -0.05), xlabel="second crop of", ylabel="first crop of")
    ax.set_xticks([i + 0.47 for i in range(4)], NAMES)
    ax.set_yticks([i + 0.47 for i in range(4)], NAMES)
    ax.xaxis.tick_top()
    ax.xaxis.set_label_position("top")
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    return figure
