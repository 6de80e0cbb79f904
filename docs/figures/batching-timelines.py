"""Four requests in two slots, by static and by continuous batching."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Continuous batching fills a slot as soon as it is free: 8 steps instead of 11"
DESCRIPTION = """
Two timelines of two slots each, for requests A with 2 tokens, B with 8, C with 3 and D with 3. Static: A runs in slot 1
in steps 1 to 2 and B in slot 2 in steps 1 to 8; slot 1 is idle for 6 steps; then C and D run in steps 9 to 11.
Continuous: A, C and D run one after the other in slot 1, in steps 1 to 8, while B runs in slot 2.
"""
STATIC = (("A", 0, 0, 2), ("B", 1, 0, 8), ("C", 0, 8, 3), ("D", 1, 8, 3))
CONTINUOUS = (("A", 0, 0, 2), ("B", 1, 0, 8), ("C", 0, 2, 3), ("D", 0, 5, 3))


def draw() -> Figure:
    """Draw both timelines."""
    fig, axes = canvas(2, 1, size=(4.6, 3.4))
    cases = (("static: 11 steps", STATIC, CONTRAST), ("continuous: 8 steps", CONTINUOUS, ACCENT))
    for ax, (name, jobs, color) in zip(axes, cases, strict=True):
        _, slots, starts, lengths = zip(*jobs, strict=True)
        ax.barh(slots, lengths, left=starts, color=color, alpha=0.4, edgecolor=INK, linewidth=0.8, height=0.7)
        for job, slot, start, length in jobs:
            ax.text(start + length / 2, slot, job, ha="center", va="center")
        ax.set(title=name, xlim=(0, 11.2), ylim=(1.6, -0.6))
        ax.set_yticks([0, 1], ["slot 1", "slot 2"])
        ax.set_xticks([0, 8, 11])
        ax.tick_params(axis="y", length=0)
        ax.spines["left"].set_visible(False)
    axes[1].set_xlabel("decoding steps")
    return fig
