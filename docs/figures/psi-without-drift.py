"""PSI of new rows that did not drift, by their number: mean and the middle 90%."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

ROWS = np.array([50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000])
BINS = 10


def simulated(rows: int) -> tuple[float, float, float]:
    """Return the 5% quantile, the mean and the 95% quantile of PSI without drift."""
    rng = np.random.default_rng(rows)
    old = np.full(BINS, 1 / BINS)
    new = np.maximum(rng.multinomial(rows, old, 4_000) / rows, 0.5 / rows)
    psi = ((new - old) * np.log(new / old)).sum(axis=1)
    return float(np.quantile(psi, 0.05)), float(psi.mean()), float(np.quantile(psi, 0.95))


LOW, MEAN, HIGH = np.array([simulated(int(rows)) for rows in ROWS]).T
TITLE = "PSI without any drift depends on the number of rows"
DESCRIPTION = f"""
PSI over the number of new rows, both on logarithmic axes, when nothing has changed. The mean falls from {MEAN[0]:.2f}
at {ROWS[0]} rows to {MEAN[1]:.2f} at {ROWS[1]} and {MEAN[-1]:.4f} at {ROWS[-1]:,}. A band holds 90% of the values. Dashed
lines mark the limits 0.1 and 0.25 of a common rule of thumb. At 100 rows the band reaches above 0.1.
"""


def draw() -> Figure:
    """Draw the mean, the band and the two limits."""
    fig, ax = canvas(size=(4.5, 3))
    ax.fill_between(ROWS, LOW, HIGH, color=ACCENT, alpha=0.2, linewidth=0)
    ax.plot(ROWS, MEAN, color=ACCENT)
    for limit in (0.1, 0.25):
        ax.axhline(limit, color=CONTRAST, linestyle="--", linewidth=1.4)
        ax.text(9_500, limit * 1.1, f"{limit}", color=CONTRAST, ha="right")
    ax.text(440, 0.042, "mean and 90% of values", color=INK)
    ax.set(xscale="log", yscale="log", xlim=(50, 10_000), ylim=(2e-4, 0.6), xlabel="new rows, none of them drifted")
    ax.set_ylabel("PSI, 10 bins")
    ax.set_xticks([100, 1_000, 10_000], ["100", "1,000", "10,000"])
    ax.set_yticks([0.001, 0.01, 0.1], ["0.001", "0.01", "0.1"])
    ax.minorticks_off()
    return fig
