"""Level-wise, leaf-wise and symmetric growth of a tree with three splits."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, SURFACE, canvas

TITLE = "Three splits, grown in three ways"
DESCRIPTION = """Three trees with three splits each; numbers give the order. Level-wise: split 1 at the root, then splits 2
and 3 side by side. Leaf-wise: split 1, then split 2 under it, then split 3 under split 2, so one branch is deep. Symmetric:
split 1 at the root, and below it the same split 2 on both sides."""

TREES = {
    "level-wise": {"": "1", "L": "2", "R": "3"},
    "leaf-wise": {"": "1", "L": "2", "LR": "3"},
    "symmetric": {"": "1", "L": "2", "R": "2"},
}


def place(path: str) -> tuple[float, float]:
    """Return the position of a node from its path of lefts and rights."""
    widths = (1.0, 0.5, 0.4)
    return sum(w * (1 if side == "R" else -1) for w, side in zip(widths, path, strict=False)), -float(len(path))


def draw() -> Figure:
    """Draw the three trees side by side."""
    figure, axes = canvas(columns=3, size=(4.8, 2.7))
    for axis, (name, splits) in zip(axes.flat, TREES.items(), strict=True):
        for path, label in splits.items():
            x, y = place(path)
            for side in "LR":
                below = path + side
                x_below, y_below = place(below)
                axis.plot([x, x_below], [y, y_below], color=INK, linewidth=1.2, zorder=1)
                if below not in splits:
                    axis.plot(x_below, y_below, "s", color=ACCENT, markersize=7, zorder=2)
            axis.plot(x, y, "o", markersize=19, markerfacecolor=SURFACE, markeredgecolor=CONTRAST, zorder=2)
            axis.text(x, y, label, ha="center", va="center", zorder=3)
        axis.set_title(name, fontsize=11)
        axis.set(xlim=(-1.8, 1.8), ylim=(-3.3, 0.5))
        axis.axis("off")
    return figure
