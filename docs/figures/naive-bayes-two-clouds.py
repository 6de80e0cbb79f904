"""Two classes whose features are independent inside each class and correlated over all rows."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Independent inside each class, correlated overall"
DESCRIPTION = """Two round clouds of 45 points, cats at the lower left and dogs at the upper
right, 3 units apart in weight and in length. The correlation is 0.00 inside each cloud and 0.69
over all points, because the class moves both features together."""

SIZE = 45


def cloud(center: float, seed: int) -> np.ndarray:
    """Return SIZE points around (center, center) whose sample covariance is the identity."""
    raw = np.random.default_rng(seed).normal(size=(SIZE, 2))
    raw -= raw.mean(axis=0)
    root = np.linalg.cholesky(np.cov(raw.T, bias=True))
    return raw @ np.linalg.inv(root).T + center


def draw() -> Figure:
    """Draw both clouds and write the correlations next to them."""
    figure, ax = canvas(size=(4.4, 4))
    cats, dogs = cloud(0, 1), cloud(3, 2)
    ax.plot(*cats.T, "o", color=ACCENT, markersize=4.5)
    ax.plot(*dogs.T, "^", color=CONTRAST, markersize=5.5)

    def correlation(points: np.ndarray) -> float:
        """Return the correlation, without a minus before zero."""
        return abs(float(np.corrcoef(points.T)[0, 1]))

    ax.text(2.9, -2.3, f"cats: r = {correlation(cats):.2f}", color=ACCENT)
    ax.text(0.4, 5.4, f"dogs: r = {correlation(dogs):.2f}", color=CONTRAST, ha="right")
    ax.text(-2.6, 3.6, f"all: r = {correlation(np.vstack([cats, dogs])):.2f}", color=INK)
    ax.set(
        xlabel="weight (scaled)",
        ylabel="length (scaled)",
        xlim=(-2.8, 6.2),
        ylim=(-2.8, 6.2),
        xticks=[],
        yticks=[],
    )
    return figure
