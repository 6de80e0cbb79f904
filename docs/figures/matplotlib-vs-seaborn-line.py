"""The same rows drawn by Matplotlib's plot and by seaborn's lineplot."""

from __future__ import annotations

import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

TITLE = "Same 40 rows, one call each: Matplotlib draws the rows, Seaborn draws a statistic"
DESCRIPTION = (
    "Two panels with the same 40 rows: five scores at each of the doses 1 to 8, rising on average. Left, "
    "Matplotlib's plot joins the rows in order, which gives a saw-tooth line with vertical strokes. Right, Seaborn's "
    "lineplot joins the eight means and adds a band, by default a bootstrapped 95% confidence interval of each mean."
)


def rows() -> pd.DataFrame:
    """Return 40 rows: five noisy scores at each dose from 1 to 8."""
    rng = np.random.default_rng(3)
    dose = np.repeat(np.arange(1, 9), 5)
    return pd.DataFrame({"dose": dose, "score": 2 * dose + rng.normal(0, 4, dose.size)})


def draw() -> Figure:
    df = rows()
    fig, (left, right) = canvas(1, 2, size=(6.4, 3.2))
    left.plot(df["dose"], df["score"], color=ACCENT, lw=1.4, marker="o", ms=3)
    left.set_title("ax.plot(x, y)")
    sns.lineplot(df, x="dose", y="score", seed=0, ax=right, color=CONTRAST, marker="o", mec=CONTRAST)
    right.set_title("sns.lineplot(df, …)")
    right.text(4.9, 2.0, "mean and\n95% interval", ha="left", va="center")
    low, high = df["score"].min() - 1, df["score"].max() + 1
    for ax in (left, right):
        ax.set_ylim(low, high)
        ax.set_xticks([1, 2, 3, 4, 5, 6, 7, 8])
        ax.grid(axis="y", color=MUTED, alpha=0.25)
        ax.tick_params(axis="y", length=0)
        ax.set_xlabel("dose")
        ax.set_ylabel("")
    left.set_ylabel("score")
    return fig
