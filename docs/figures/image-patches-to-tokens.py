"""An image is cut into patches, which become tokens; one vector or all of them go on."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "From pixels to tokens, and on to CLIP or to a language model"
DESCRIPTION = """
From the top: an image of 224 × 224 pixels, cut into 14 × 14 patches, one of them marked; the marked patch has 16 × 16
pixels and 768 numbers; a row of 196 tokens; the transformer encoder. Two arrows leave it: one vector of the whole image
goes to CLIP, all 196 vectors go through a projector to a language model.
"""


def draw() -> Figure:
    """Draw the levels from the top to the bottom."""
    figure, ax = canvas(size=(4.6, 5.4))
    ax.set_axis_off()
    for i in range(14):
        for j in range(14):
            marked = (i, j) == (3, 8)
            color, alpha = (CONTRAST, 0.9) if marked else (ACCENT, 0.22)
            ax.add_patch(Rectangle((j * 0.25, 8.6 - i * 0.25), 0.22, 0.22, facecolor=color, alpha=alpha, linewidth=0))
    ax.text(1.75, 9.05, "224 × 224 pixels", ha="center", color=INK)
    ax.plot((2.25, 4.2), (7.96, 7.96), color=CONTRAST, linewidth=1)
    ax.text(4.3, 7.96, "one patch:\n16 × 16 pixels,\n3 colors,\n768 numbers", va="center", color=INK)
    for k in range(14):
        color, alpha = (CONTRAST, 0.9) if k == 9 else (ACCENT, 0.22)
        if k not in {5, 12}:
            ax.add_patch(Rectangle((k * 0.5, 3.95), 0.42, 0.42, facecolor=color, alpha=alpha, linewidth=0))
        else:
            ax.text(k * 0.5 + 0.21, 4.16, "…", ha="center", va="center", color=INK)
    ax.text(6.98, 4.55, "196 tokens", ha="right", color=INK)
    boxes = (
        (0, 2.55, 6.92, "transformer encoder"),
        (0, 0.9, 3.2, "one vector"),
        (3.72, 0.9, 3.2, "196 vectors"),
    )
    for x, y, width, text in boxes:
        ax.add_patch(Rectangle((x, y), width, 0.7, facecolor=ACCENT, alpha=0.22, linewidth=0))
        ax.text(x + width / 2, y + 0.35, text, ha="center", va="center", color=INK)
    ax.text(1.6, 0.4, "CLIP: compare\nwith a text vector", ha="center", va="top", color=INK)
    ax.text(5.32, 0.4, "VLM: projector,\nthen language model", ha="center", va="top", color=INK)
    for x, top, bottom in ((1.75, 5.2, 4.5), (3.46, 3.85, 3.35), (1.6, 2.45, 1.7), (5.32, 2.45, 1.7)):
        ax.annotate("", (x, bottom), (x, top), arrowprops={"arrowstyle": "->", "color": MUTED})
    ax.set(xlim=(-0.1, 7.3), ylim=(-0.75, 9.4))
    return figure
