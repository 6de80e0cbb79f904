"""Hit rates at 10 of two systems by the number of sampled films."""

from math import exp, inf, lgamma

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas


def choices(n: int, k: int) -> float:
    """Return the logarithm of the number of ways to choose k of n."""
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) if k <= n else -inf


def hit_at_10(rank: int, sampled: int) -> float:
    """Return the chance that at most 9 of the sampled films rank above the right one, which has this rank."""
    ways = (choices(rank - 1, k) + choices(10_000 - rank, sampled - k) for k in range(10))
    return sum(exp(way - choices(9999, sampled)) for way in ways)


SAMPLED = [round(30 * (9999 / 30) ** (i / 39)) for i in range(40)]
A = [hit_at_10(500, sampled) for sampled in SAMPLED]
B = [0.1 * hit_at_10(5, sampled) for sampled in SAMPLED]
TITLE = "Two systems by the number of sampled films"
DESCRIPTION = f"""
Hit rate at 10 over the number of sampled films from 30 to 9,999, on a logarithmic axis. System A falls from 1 to 0; with 99
films it has {hit_at_10(500, 99):.2f}, with 300 {hit_at_10(500, 300):.2f}. System B stays at 0.10.
The curves cross at about 280.
"""


def draw() -> Figure:
    """Draw both curves, and mark 99 films."""
    fig, ax = canvas(size=(4.6, 3.1))
    ax.plot(SAMPLED, A, color=CONTRAST)
    ax.plot(SAMPLED, B, "--", color=ACCENT)
    ax.axvline(99, color=MUTED, linestyle=":", linewidth=1.4)
    ax.text(190, 0.7, "A: always rank 500", color=CONTRAST)
    ax.text(420, 0.16, "B: rank 5 for 10%", color=ACCENT)
    ax.text(93, 0.35, "99", color=MUTED, ha="right")
    ax.set_xscale("log")
    ax.minorticks_off()
    ax.set_xticks([100, 1000, 9999], ["100", "1,000", "9,999"])
    ax.set(ylim=(0, 1.05), yticks=[0, 0.5, 1], xlabel="sampled films", ylabel="hit rate at 10")
    return fig
