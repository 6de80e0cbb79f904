"""Who may look at whom in an encoder, in a decoder, and across."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, INK, canvas

TITLE = "Three masks: the row looks at the filled columns"
DESCRIPTION = """
Three grids. Encoder: four rows and four columns, all filled. Decoder: four rows and four columns, row i is filled up to
column i. Cross-attention: two rows for the decoder's tokens and four columns for the encoder's, all filled.
"""
MASKS = (("encoder", np.ones((4, 4))), ("decoder", np.tril(np.ones((4, 4)))), ("cross-\nattention", np.ones((2, 4))))


def draw() -> Figure:
    """Draw the three grids side by side."""
    figure, panels = canvas(1, 3, size=(4.8, 2.5))
    for ax, (name, mask) in zip(panels, MASKS, strict=True):
        rows, columns = np.nonzero(mask)
        hidden_rows, hidden_columns = np.nonzero(mask == 0)
        ax.scatter(columns, rows, s=210, marker="s", color=ACCENT)
        if len(hidden_rows):
            ax.scatter(
                hidden_columns, hidden_rows, s=190, marker="s", facecolors="none", edgecolors=INK, linewidths=0.8
            )
        ax.set(xlim=(-0.7, 3.7), ylim=(3.7, -0.7), aspect="equal", xticks=range(4), yticks=range(len(mask)), title=name)
        ax.set_xticklabels(["1", "2", "3", "4"])
        ax.set_yticklabels([str(i + 1) for i in range(len(mask))])
        ax.tick_params(length=0)
        ax.spines[:].set_visible(False)
    panels[0].set_ylabel("looks")
    panels[1].set_xlabel("is looked at")
    return figure
