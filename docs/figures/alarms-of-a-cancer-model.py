"""Found, missed and false alarms among 1,000 patients for two cancer models."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "The model with the lower accuracy is the one that finds cancer"
DESCRIPTION = (
    "1,000 patients, 40 with cancer; one mark per patient who is sick or flagged. Left: a model that calls everyone "
    "healthy misses all 40 and has accuracy 0.960. Right: a model with sensitivity 0.90 and specificity 0.95 finds 36, "
    "misses 4 and raises 48 false alarms. Its accuracy is 0.948 and 36 of its 84 alarms are right."
)
SICK, WELL, WIDE = 40, 960, 10


def draw() -> Figure:
    """Return one panel of marks for each model."""
    fig, axes = canvas(1, 2, size=(4.8, 3.8))
    models = [("Calls everyone\nhealthy", 0, 0), ("Sensitivity 0.90\nspecificity 0.95", 36, 48)]
    for ax, (name, found, false_alarms) in zip(axes, models, strict=True):
        missed = SICK - found
        accuracy = (found + WELL - false_alarms) / (SICK + WELL)
        groups = [
            (found, "found", "o", ACCENT, ACCENT),
            (missed, "missed", "x", INK, INK),
            (false_alarms, "false alarms", "o", "none", CONTRAST),
        ]
        top = 0
        for count, label, marker, face, edge in groups:
            if count == 0:
                continue
            place = np.arange(count)
            rows = (count - 1) // WIDE + 1
            ax.text(-0.4, -top, f"{count} {label}", color=INK, va="center")
            style = {"facecolors": face, "edgecolors": edge} if marker == "o" else {"color": edge}
            ax.scatter(place % WIDE, -top - 1.1 - place // WIDE, s=30, marker=marker, **style)
            top += rows + 1.7
        ax.set_title(f"{name}\naccuracy {accuracy:.3f}", loc="left")
        ax.set(xlim=(-0.7, WIDE - 0.3), ylim=(-15.2, 0.8))
        ax.axis("off")
    return fig
