"""The least-squares line through three points, and the same fit as a projection onto a plane."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The best line leaves residuals 1, −2, 1; as an arrow, they stand upright on the plane of predictions"
DESCRIPTION = """
Two panels, one above the other. Above: bikes sold over ads placed, with points at (0, 2), (1, 1) and (2, 6) and the line
1 + 2x. Vertical dashed lines show the residuals 1, -2 and 1. Below: a shaded plane that holds the arrows b (1, 1, 1) with
b = 1 and w (0, 1, 2) with w = 2. Their sum is the arrow of the predictions (1, 3, 5), in the plane. The arrow of the truth
(2, 1, 6) rises above the plane. The residual (1, -2, 1) joins the tips of both arrows and is perpendicular to the plane.
"""
ADS, SOLD = np.array([0.0, 1, 2]), np.array([2.0, 1, 6])


def flat(vector: np.ndarray) -> np.ndarray:
    """Return where a vector of three numbers is drawn: an oblique view of axes along ones, centered ads, residual."""
    axes = [np.ones(3), ADS - ADS.mean(), np.array([1.0, -2, 1])]
    along = [vector @ axis / np.linalg.norm(axis) for axis in axes]
    return np.array([along[0] + 0.62 * along[1], 0.62 * along[1] + along[2]])


def draw() -> Figure:
    """Draw the points above and the arrows below."""
    fig, (line, arrows) = canvas(2, 1, size=(4.6, 6.0))
    fitted = 1 + 2 * ADS
    line.plot([-0.2, 2.3], [0.6, 5.6], color=ACCENT)
    line.vlines(ADS, fitted, SOLD, color=CONTRAST, linestyle="--")
    line.plot(ADS, SOLD, color=INK, marker="o", markersize=7, linestyle="none")
    for x, middle, text in ((0, 1.5, "1"), (1, 2, "−2"), (2, 5.5, "1")):
        line.text(x + 0.06, middle, text, color=CONTRAST, va="center")
    line.text(1.25, 3.1, "1 + 2x", color=ACCENT, ha="left")
    line.set(
        xlabel="ads placed", ylabel="bikes sold", xticks=[0, 1, 2], yticks=[0, 2, 4, 6], xlim=(-0.3, 2.4), ylim=(0, 6.8)
    )

    ones, ads = np.ones(3), ADS
    corners = np.array(
        [flat(b * ones + w * (ads - 1)) for b, w in ((-0.3, -0.5), (3.7, -0.5), (3.7, 2.6), (-0.3, 2.6))]
    )
    arrows.fill(*corners.T, color=ACCENT, alpha=0.13, linewidth=0)
    truth, prediction = flat(SOLD), flat(fitted)

    def arrow(start: np.ndarray, end: np.ndarray, color: str, style: str = "-") -> None:
        shape = {"arrowstyle": "-|>", "color": color, "linestyle": style, "linewidth": 1.8, "shrinkA": 0, "shrinkB": 0}
        arrows.annotate("", end, start, arrowprops=shape)

    zero = np.zeros(2)
    arrow(zero, flat(ones), MUTED)
    arrow(flat(ones), prediction, MUTED)
    arrow(zero, prediction, ACCENT)
    arrow(zero, truth, INK)
    arrow(prediction, truth, CONTRAST, "--")
    (x, y), mark = prediction, 0.38
    arrows.plot([x, x - mark, x - mark], [y + mark, y + mark, y], color=CONTRAST, linewidth=1)

    def label(at: np.ndarray, right: float, up: float, text: str, **style: str) -> None:
        arrows.text(at[0] + right, at[1] + up, text, **style)

    label(truth, -0.15, 0.15, "truth (2, 1, 6)", ha="right", va="bottom")
    label(prediction, 0.15, -0.1, "prediction\n(1, 3, 5)", color=ACCENT, va="top")
    label((truth + prediction) / 2, 0.15, 0.1, "residual\n(1, −2, 1)", color=CONTRAST, va="center")
    label(flat(ones) / 2, 0, -0.15, "1 · (1, 1, 1)", va="top", ha="center")
    label((flat(ones) + prediction) / 2, 0.2, -0.3, "2 · (0, 1, 2)", va="top")
    arrows.set_aspect("equal")
    arrows.set(xlim=(-1.2, 9.3), ylim=(-1.2, 5.2))
    arrows.axis("off")
    return fig
