"""What one request costs without a cache, with a good order of the prompt, and with a bad one."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas

TITLE = "Cost of one request in units, by order of the prompt"
DESCRIPTION = """
Three stacked bars. No cache: stable part 4, changing part 1, reply 1.5, total 6.5. Stable part first, with a cache hit:
0.4, 1 and 1.5, total 2.9. Time of day first: 4, 1 and 1.5, total 6.5 again.
"""
BARS = (("no cache", 4.0), ("stable part\nfirst, a hit", 0.4), ("time of day\nfirst", 4.0))


def draw() -> Figure:
    """Draw the bars with their parts and totals."""
    fig, ax = canvas(size=(4.6, 4.2))
    stable = [cost for _, cost in BARS]
    base = [0.0, 0.0, 0.0]
    for heights, color in ((stable, CONTRAST), ([1.0] * 3, MUTED), ([1.5] * 3, ACCENT)):
        ax.bar(range(3), heights, 0.9, bottom=base, color=color, alpha=0.45, edgecolor=SURFACE, linewidth=2)
        base = [low + height for low, height in zip(base, heights, strict=True)]
    for x, cost in enumerate(stable):
        ax.text(x, cost / 2, "stable 4.0" if cost > 1 else "stable 0.4", ha="center", va="center", color=INK)
        ax.text(x, cost + 0.5, "changing 1.0", ha="center", va="center", color=INK)
        ax.text(x, cost + 1.75, "reply 1.5", ha="center", va="center", color=INK)
        ax.text(x, cost + 2.6, f"{cost + 2.5:.1f}", ha="center", va="bottom", color=INK, fontweight="bold")
    ax.set_xticks(range(3), [name for name, _ in BARS])
    ax.set(ylim=(0, 7.3), ylabel="units")
    return fig
