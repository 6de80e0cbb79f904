"""Four boxes on two dogs, and those that non-maximum suppression keeps."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

TITLE = "Non-maximum suppression deletes the duplicate B and keeps D, which overlaps A less"
DESCRIPTION = """
Two panels. Both show two gray squares, the true boxes of two overlapping dogs: from 1 to 11 and from 7 to 17, all 10 high.
Before: box A from 0 to 10 with score 0.9, box B from 2 to 12 with score 0.8, a small box C from 20 to 26 with score 0.7 and
box D from 6 to 16 with score 0.6. A, B and D are all 10 high and drawn a little apart. After: A, C and D are left.
"""
DOGS = ((1, 0, 11, 10), (7, 0, 17, 10))
BOXES = {"A": (0, 0, 10, 10, 0.9), "B": (2, 0, 12, 10, 0.8), "C": (20, 2, 26, 8, 0.7), "D": (6, 0, 16, 10, 0.6)}


def draw() -> Figure:
    """Draw the list before and after."""
    figure, panels = canvas(2, 1, size=(4.4, 4.8))
    for ax, names, title in zip(panels, ("ABCD", "ACD"), ("before", "after, at a limit of 0.5"), strict=True):
        for left, top, right, bottom in DOGS:
            ax.add_patch(Rectangle((left, top), right - left, bottom - top, color=MUTED, alpha=0.35, linewidth=0))
        for name in names:
            left, top, right, bottom, score = BOXES[name]
            shift = {"A": 0, "B": 0.35, "C": 0, "D": 0.7}[name]  # tops and bottoms would coincide
            color = CONTRAST if name == "B" else ACCENT
            style = "--" if name == "B" else "-"
            ax.add_patch(
                Rectangle(
                    (left, top - shift),
                    right - left,
                    bottom - top + 2 * shift,
                    fill=False,
                    edgecolor=color,
                    linestyle=style,
                    linewidth=2,
                )
            )
            x = {"A": 0, "B": 2.2, "C": 20, "D": 12.2}[name]
            y, side = (bottom + 0.8, "top") if name == "B" else (top - shift - 0.4, "bottom")
            ax.text(x, y, f"{name} {score}", color=color, va=side)
        ax.set(xlim=(-1, 27), ylim=(13.2, -3.2), aspect="equal", title=title, xticks=(0, 10, 20), yticks=())
        ax.tick_params(length=0)
        ax.spines[:].set_visible(False)
    return figure
