"""Loss by model size for three training budgets, by the law that Besiroglu et al. refitted."""

import numpy as np
from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "At each budget one size is best, and near it the valley is flat"
DESCRIPTION = """
Three U-shaped curves of loss over the number of parameters, on a logarithmic axis, for budgets of 1e21, 2.4e22 and
5.76e23 FLOPs. The lowest points are at 2.8, 14 and 72 billion parameters. Each larger budget lies lower. Near its
lowest point each curve is almost level.
"""
A, B, ALPHA, BETA, E = 482.01, 2085.43, 0.3478, 0.3658, 1.8172


def draw() -> Figure:
    """Draw the three curves and their lowest points."""
    figure, ax = canvas(size=(4.6, 3.4))
    for budget, color, style in ((1e21, CONTRAST, "--"), (2.4e22, INK, ":"), (5.76e23, ACCENT, "-")):
        best = (ALPHA * A / (BETA * B)) ** (1 / (ALPHA + BETA)) * (budget / 6) ** (BETA / (ALPHA + BETA))
        n = best * np.logspace(-1.25, 1.25, 60)
        loss = E + A / n**ALPHA + B / (budget / 6 / n) ** BETA
        ax.semilogx(n, loss, color=color, linestyle=style)
        low = E + A / best**ALPHA + B / (budget / 6 / best) ** BETA
        ax.plot([best], [low], color=color, marker="o")
        mantissa, exponent = f"{budget:.2e}".split("e+")
        power = exponent.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
        factor = f"{float(mantissa):g} · " if float(mantissa) != 1 else ""
        ax.text(best, low - 0.02, f"{factor}10{power}", ha="center", va="top", color=color)
    ax.set(xlabel="parameters", ylabel="loss (nats per token)", xticks=[1e9, 1e10, 1e11, 1e12], ylim=(1.88, 2.75))
    ax.set_xticklabels(["1 billion", "10", "100", "1,000"])
    ax.minorticks_off()
    ax.grid(axis="y", linewidth=0.5, color=MUTED)
    ax.tick_params(axis="y", length=0)
    return figure
