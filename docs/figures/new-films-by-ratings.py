"""How well new films are ranked by the number of their ratings, with and without attributes."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

COUNTS = (0, 1, 2, 5, 10, 20, 50)


def measure() -> np.ndarray:
    """Return the mean share of the best five that are found, as the sample does, for more counts."""
    shares = []
    row = 50 * np.arange(200)[:, None]
    for seed in range(20):
        rng = np.random.default_rng(seed)
        p, a = rng.normal(size=(300, 4)), rng.normal(size=(200, 6))
        q = a @ rng.normal(0, 0.3, (6, 4))
        q += rng.normal(0, 0.5, q.shape)
        prior = a[:50] @ np.linalg.lstsq(a[50:], q[50:])[0]
        r = p @ q[:50].T
        best = np.argsort(-r[100:], axis=1)[:, :5]
        r += rng.normal(size=r.shape)
        for n in COUNTS:
            left = p[:n].T @ p[:n] + 4 * np.eye(4)
            for start in (0 * prior, prior):
                new = np.linalg.solve(left, p[:n].T @ r[:n] + 4 * start.T).T
                top = np.argsort(-p[100:] @ new.T, axis=1)[:, :5]
                shares.append(np.isin(top + row, best + row).mean())
    return np.reshape(shares, (20, len(COUNTS), 2)).mean(axis=0)


MEAN = measure()
TITLE = "Share of the best five new films that are found"
DESCRIPTION = "Two rising curves over the number of ratings of each new film. " + " ".join(
    f"{n} ratings: {zero:.2f} from zero, {attributes:.2f} from attributes."
    for n, (zero, attributes) in zip(COUNTS, MEAN, strict=True)
)


def draw() -> Figure:
    """Draw both curves and the level of chance."""
    fig, ax = canvas(size=(4.5, 3.1))
    x = np.arange(len(COUNTS))
    ax.axhline(0.1, color=MUTED, linestyle=":", linewidth=1.4)
    ax.plot(x, MEAN[:, 1], "o-", color=ACCENT, markersize=5)
    ax.plot(x, MEAN[:, 0], "s--", color=CONTRAST, markersize=5)
    ax.text(0.05, 0.66, "start from attributes", color=ACCENT)
    ax.text(2.4, 0.36, "start from zero", color=CONTRAST)
    ax.text(6, 0.13, "chance", color=MUTED, ha="right")
    ax.set_xticks(x, [str(n) for n in COUNTS])
    ax.set(ylim=(0, 1), yticks=[0, 0.5, 1], xlabel="ratings of each new film", ylabel="share found")
    return fig
