"""Whom a stratified and a cluster sample ask."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, INK, MUTED, SURFACE, canvas

TITLE = "Strata: some from every group. One-stage clusters: all from some groups"
DESCRIPTION = (
    "Two panels, one above the other, each with six groups of eight people. Circles, squares and triangles are three kinds of "
    "people; filled marks are asked. Top, stratified: each group holds one kind, and four people are drawn "
    "from every group. Bottom, cluster: each group is mixed, and three whole groups are drawn. Both samples "
    "have 24 people."
)
GROUPS, SIZE, MARKERS = 6, 8, ("o", "s", "^")


def draw() -> Figure:
    """Return one panel for each design; a column of marks is a group."""
    fig, axes = canvas(2, 1, size=(4.4, 5))
    rng = np.random.default_rng(5)
    row = np.tile(np.arange(SIZE), GROUPS)
    group = np.repeat(np.arange(GROUPS), SIZE)
    some = np.concatenate([rng.permutation(SIZE) < SIZE // 2 for _ in range(GROUPS)])
    whole = np.isin(group, rng.choice(GROUPS, GROUPS // 2, replace=False))
    mixed = np.concatenate([rng.permutation(SIZE) % 3 for _ in range(GROUPS)])
    panels = [
        ("Stratified: alike inside, some of every group", group // 2, some),
        ("Cluster: mixed inside, everyone in some groups", mixed, whole),
    ]
    for ax, (title, kind, asked) in zip(axes, panels, strict=True):
        for number in range(GROUPS):
            ax.plot(
                [
                    number - 0.38,
                    number + 0.38,
                    number + 0.38,
                    number - 0.38,
                    number - 0.38,
                ],
                [-0.6, -0.6, SIZE - 0.4, SIZE - 0.4, -0.6],
                color=MUTED,
                linewidth=1,
            )
        for index, marker in enumerate(MARKERS):
            for chosen in (False, True):
                here = (kind == index) & (asked == chosen)
                face, edge = (ACCENT, ACCENT) if chosen else (SURFACE, INK)
                ax.scatter(
                    group[here],
                    row[here],
                    s=46,
                    marker=marker,
                    facecolors=face,
                    edgecolors=edge,
                    linewidths=1,
                )
        ax.set_title(title)
        ax.set(xlim=(-0.6, GROUPS - 0.4), ylim=(-1.6, SIZE - 0.1))
        ax.axis("off")
    ax.text((GROUPS - 1) / 2, -1.2, "a column is a group, filled marks are asked", ha="center", va="center")
    return fig
