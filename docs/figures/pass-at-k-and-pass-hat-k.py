"""One success in k runs and k successes in k runs, for three agents with the same rate of success."""

from math import comb

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "At least one of k runs right, and all of k right, for three agents"
DESCRIPTION = """
Chance of success over k from 1 to 8. All three agents start at 0.5. Even agent, 4 of 8 runs right on each task: the upper
curve, pass at k, rises to 0.99 at k = 4, the lower, pass hat k, falls to 0.01. Mixed agent: 0.72 and 0.28 at k = 4. Split
agent, five tasks always right and five never: both curves stay at 0.5.
"""
AGENTS = (
    ("even", [4] * 10, CONTRAST, "--"),
    ("mixed", [8, 8, 7, 6, 5, 3, 2, 1, 0, 0], ACCENT, "-"),
    ("split", [8] * 5 + [0] * 5, MUTED, ":"),
)


def draw() -> Figure:
    """Draw the two curves of each agent."""
    fig, ax = canvas(size=(4.6, 3.2))
    tries = range(1, 9)
    for name, counts, color, style in AGENTS:
        every = [sum(comb(c, k) for c in counts) / 10 / comb(8, k) for k in tries]
        some = [1 - sum(comb(8 - c, k) for c in counts) / 10 / comb(8, k) for k in tries]
        ax.plot(tries, some, color=color, linestyle=style)
        ax.plot(tries, every, color=color, linestyle=style)
        ax.text(8.15, some[-1], name, color=INK, va="center")
        if name != "split":
            ax.text(8.15, every[-1], name, color=INK, va="center")
    ax.text(4.5, 0.87, "pass@k", color=INK, ha="center")
    ax.text(4.5, 0.1, "pass^k", color=INK, ha="center")
    ax.set(xlabel="k, runs of the same task", ylabel="chance of success", xlim=(1, 8.1), ylim=(-0.02, 1.03))
    ax.set_xticks([1, 2, 4, 6, 8])
    return fig
