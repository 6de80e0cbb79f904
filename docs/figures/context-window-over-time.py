"""How full the context of an agent is over 60 steps, under two ways to make room."""

from collections.abc import Callable

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Tokens in the context over 60 steps, with a limit of 12,000"
DESCRIPTION = """
Two panels over 60 steps; a dotted line marks the limit of 12,000 tokens. Slide: the context grows to the limit at step
20 and stays there. Notes: it falls to 4,000 at step 21, grows again, and falls again every 17 steps.
"""
Steps = list[int]
EDITS: tuple[tuple[str, str, Callable[[Steps], Steps]], ...] = (
    ("slide", CONTRAST, lambda c: [c[0], *c[2:]]),
    ("notes", ACCENT, lambda c: [c[0], 1000, *c[-2:]]),
)


def draw() -> Figure:
    """Draw one panel for each way."""
    fig, axes = canvas(rows=2, size=(4.6, 3.2))
    for ax, (name, color, edit) in zip(axes, EDITS, strict=True):
        context, sizes = [2000], []
        for _ in range(60):
            context = [*context, 500]
            if sum(context) > 12_000:
                context = edit(context)
            sizes.append(sum(context) / 1000)
        ax.plot(range(1, 61), sizes, color=color)
        ax.axhline(12, color=MUTED, linestyle=":", linewidth=1.2)
        ax.text(59.5, 1, name, ha="right", color=INK)
        ax.set(xlim=(0, 60), ylim=(0, 13), yticks=(0, 6, 12), xticks=(0, 20, 40, 60), ylabel="thousand tokens")
    axes[0].set_xticklabels([])
    axes[1].set_xlabel("steps of the agent")
    return fig
