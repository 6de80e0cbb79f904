"""Memory of a 70-billion model in five cases."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

TITLE = "Full fine-tuning needs eight times the 16-bit weights; QLoRA needs about a quarter of them"
DESCRIPTION = """
Stacked horizontal bars in GB. Serving in BF16: weights 140 and cache 43, together 183. Serving in 4 bit: weights 36 and
cache 43, together 79. Full fine-tuning: weights 140 and 980 for gradients, master weights and moments, together 1,120.
LoRA: weights 140 and adapters 3, together 143. QLoRA: weights 36 and adapters 3, together 39. Activations are not
counted.
"""
CASES = ("serve, BF16", "serve, 4 bit", "full fine-tuning", "LoRA", "QLoRA")
WEIGHTS = (140, 36.09, 140, 140, 36.09)
CACHE = (42.9, 42.9, 0, 0, 0)
TRAINING = (0, 0, 980, 3.36, 3.36)


def draw() -> Figure:
    """Draw one bar for each case."""
    fig, ax = canvas(size=(4.8, 3.2))
    rows = range(len(CASES))
    ax.barh(rows, WEIGHTS, color=ACCENT, height=0.6)
    ax.barh(rows, CACHE, left=WEIGHTS, color=MUTED, height=0.6)
    starts = [sum(pair) for pair in zip(WEIGHTS, CACHE, strict=True)]
    ax.barh(rows, TRAINING, left=starts, color=CONTRAST, alpha=0.6, height=0.6)
    for row, parts in enumerate(zip(WEIGHTS, CACHE, TRAINING, strict=True)):
        ax.text(sum(parts) + 15, row, f"{sum(parts):,.0f}", va="center")
    ax.text(400, 3.0, "weights", color=ACCENT, va="center")
    ax.text(400, 3.6, "gradients and optimizer", color=CONTRAST, va="center")
    ax.text(400, 4.2, "KV cache (gray)", va="center")
    ax.set(xlabel="GB, without activations", xlim=(0, 1320), ylim=(4.6, -0.5))
    ax.set_yticks(list(rows), CASES)
    ax.set_xticks([0, 500, 1000])
    ax.tick_params(axis="y", length=0)
    return fig
