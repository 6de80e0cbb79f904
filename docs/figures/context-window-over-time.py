"""How full the context of an agent is over 60 steps, under three ways to make room."""

from collections.abc import Callable

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Tokens in the context over 60 steps, with a limit of 12,000"
DESCRIPTION = """
Three panels over 60 steps; a dotted line marks the limit of 12,000 tokens. Slide: the context grows to the limit at step
20 and stays there. Prune: it falls to 4,140 at step 21, grows again, and falls two more times, to somewhat higher
levels. Notes: it falls to 4,000 at step 21, and again every 17 steps.
"""
Messages = list[tuple[str, int]]
EDITS: tuple[tuple[str, str, Callable[[Messages], Messages]], ...] = (
    ("slide", CONTRAST, lambda c: [c[0], *c[3:]]),
    ("prune", ACCENT, lambda c: [(n, 10 if n == "result" else t) for n, t in c[:-4]] + c[-4:]),
    ("notes", ACCENT, lambda c: [c[0], ("note", 1000), *c[-4:]]),
)


def draw() -> Figure:
    """Draw one panel for each way."""
    fig, axes = canvas(rows=3, size=(4.6, 3.9))
    for ax, (name, color, edit) in zip(axes, EDITS, strict=True):
        context, sizes = [("system", 2000)], []
        for _ in range(60):
            context = [*context, ("call", 50), ("result", 450)]
            if sum(tokens for _, tokens in context) > 12_000:
                context = edit(context)
            sizes.append(sum(tokens for _, tokens in context) / 1000)
        ax.plot(range(1, 61), sizes, color=color)
        ax.axhline(12, color=MUTED, linestyle=":", linewidth=1.2)
        ax.text(59.5, 1, name, ha="right", color=INK)
        ax.set(xlim=(0, 60), ylim=(0, 13), yticks=(0, 6, 12), xticks=(0, 20, 40, 60))
        if ax is not axes[2]:
            ax.set_xticklabels([])
    axes[1].set_ylabel("thousand tokens")
    axes[2].set_xlabel("steps of the agent")
    return fig
