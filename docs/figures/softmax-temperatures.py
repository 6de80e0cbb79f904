"""The probabilities that softmax makes of the logits 2, 1 and 0 at three temperatures."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, INK, MUTED, canvas

TITLE = "The same logits at three temperatures: the order stays, the confidence changes"
DESCRIPTION = """
Three rows of horizontal bars for cat, dog and fox, whose logits are 2, 1 and 0. At temperature 0.5 the probabilities are
0.87, 0.12 and 0.02. At temperature 1 they are 0.67, 0.24 and 0.09. At temperature 2 they are 0.51, 0.31 and 0.19. The order
is always cat, dog, fox.
"""


def draw() -> Figure:
    """Draw one panel of bars for each temperature."""
    fig, panels = canvas(3, 1, size=(4.4, 4.2))
    logits = np.array([2.0, 1.0, 0.0])
    for panel, temperature in zip(panels, (0.5, 1, 2), strict=True):
        powers = np.exp(logits / temperature)
        shares = powers / powers.sum()
        panel.barh(range(3), shares, color=ACCENT if temperature == 1 else MUTED, height=0.65)
        for row, share in enumerate(shares):
            panel.text(share + 0.015, row, f"{share:.2f}", va="center", color=INK)
        panel.set(xlim=(0, 1), ylim=(2.6, -0.6), yticks=range(3), xticks=[])
        panel.set_yticklabels(["cat", "dog", "fox"])
        panel.set_title(f"temperature {temperature:g}" + (": plain softmax" if temperature == 1 else ""), loc="left")
        panel.spines["bottom"].set_visible(False)
    return fig
