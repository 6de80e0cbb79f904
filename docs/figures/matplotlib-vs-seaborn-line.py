"""The same rows drawn by Matplotlib's plot and by seaborn's lineplot."""

from __future__ import annotations

import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

TITLE = "The same 12 rows: Matplotlib draws the rows, Seaborn draws a statistic"
DESCRIPTION = (
    "Two panels, one above the other, with the same 12 rows: four scores at each of the doses 1, 2 and 3, such as 1, 2, 3 "
    "and 6 at dose 1. Above, Matplotlib's plot joins the rows in order, which gives a saw-tooth line with vertical strokes. "
    "Below, Seaborn's lineplot joins the three means 3, 6 and 10 and adds a band, by default a bootstrapped 95% confidence "
    "interval of each mean, from 1.5 to 5.0 at dose 1."
)


def rows() -> pd.DataFrame:
    """Return 12 rows: four scores at each dose from 1 to 3."""
    score = [1, 2, 3, 6, 3, 5, 6, 10, 7, 9, 10, 14]
    return pd.DataFrame({"dose": np.repeat([1, 2, 3], 4), "score": score})


def draw() -> Figure:
    df = rows()
    fig, (left, right) = canvas(2, 1, size=(4.4, 5.2))
    left.plot(df["dose"], df["score"], color=ACCENT, lw=1.4, marker="o", ms=3)
    left.set_title('ax.plot(x, y, ".-")')
    sns.lineplot(df, x="dose", y="score", seed=0, ax=right, color=CONTRAST, marker="o", mec=CONTRAST)
    right.set_title("sns.lineplot(df, …)")
    right.text(2.1, 3.0, "mean and\n95% interval", ha="left", va="center")
    low, high = df["score"].min() - 1, df["score"].max() + 1
    for ax in (left, right):
        ax.set_ylim(low, high)
        ax.set_xticks([1, 2, 3])
        ax.grid(axis="y", color=MUTED, alpha=0.25)
        ax.tick_params(axis="y", length=0)
        ax.set_xlabel("")
        ax.set_ylabel("score")
    right.set_xlabel("dose")
    return fig
