"""Forward fill and linear interpolation when the value after the gap changes."""

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "The value after the gap moves the interpolated points, not the forward fill"
DESCRIPTION = """
Two panels with the same series: 10 on day 1, a gap on days 2 and 3, a value on day 4. On the left that value is
40: interpolation fills 20 and 30, forward fill 10 and 10. On the right it is 100: interpolation fills 40 and 70,
forward fill still 10 and 10. So interpolation used the future of the gap.
"""


def draw() -> Figure:
    """Draw one panel for each value after the gap."""
    fig, axes = canvas(1, 2, size=(4.8, 3.4))
    days = np.arange(1, 5)
    for ax, last in zip(axes, (40.0, 100.0), strict=True):
        series = pd.Series([10, np.nan, np.nan, last], index=days)
        line, flat = series.interpolate(), series.ffill()
        ax.plot(days, line, color=CONTRAST, linestyle="--")
        ax.plot([1, 3], [10, 10], color=ACCENT)
        ax.plot([2, 3], line.loc[2:3], "^", color=CONTRAST, markersize=8)
        ax.plot([2, 3], flat.loc[2:3], "s", color=ACCENT, markersize=7)
        ax.plot([1, 4], [10, last], "o", color=INK, markersize=7)
        for day in (2, 3):
            ax.annotate(f"{line[day]:.0f}", (day, line[day]), (-2, 7), textcoords="offset points", ha="right")
        ax.annotate("10, 10", (2.5, 10), (0, -18), textcoords="offset points", ha="center")
        ax.annotate(f"{last:.0f}", (4, last), (0, 8), textcoords="offset points", ha="center")
        ax.set_title(f"day 4 is {last:.0f}")
        ax.set(xlabel="day", xticks=days, ylim=(-10, 118), xlim=(0.6, 4.5), yticks=[0, 50, 100])
    axes[1].set_yticklabels([])
    axes[0].text(0.75, 104, "● observed", color=INK)
    axes[0].text(0.75, 90, "▲ interpolation", color=CONTRAST)
    axes[0].text(0.75, 76, "■ forward fill", color=ACCENT)
    return fig
