"""The values of a network with two weights, and the gradients that flow back."""

from math import log, tanh

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "Values flow down, gradients flow back up"
DESCRIPTION = """
A chain of steps from top to bottom: the input x = 2 is multiplied by the weight 0.3466, which gives z = 0.693. Tanh makes h = 0.6 of
it. Times the weight 2 it becomes the output 1.2, and the loss against the target 1 is 0.02. Beside each value stands its
gradient, from bottom to top: 0.2 at the output, 0.12 at the second weight, 0.4 at h, 0.256 at z, and 0.512 at the first weight.
"""


def draw() -> Figure:
    """Draw the chain with its values and gradients."""
    x, y, w1, w2 = 2.0, 1.0, log(2) / 2, 2.0
    z = w1 * x
    h = tanh(z)
    output = w2 * h
    error = output - y
    rows = [
        ("x", f"{x:g}", "", "times w₁", f"{w1:.4f}", f"{error * w2 * (1 - h * h) * x:.3f}"),
        ("z", f"{z:.3f}", f"{error * w2 * (1 - h * h):.3f}", f"tanh, slope {1 - h * h:.2f}", "", ""),
        ("h", f"{h:.1f}", f"{error * w2:.1f}", "times w₂", f"{w2:g}", f"{error * h:.2f}"),
        ("ŷ", f"{output:.1f}", f"{error:.1f}", f"½(ŷ − 1)², slope {error:.1f}", "", ""),
        ("L", f"{error**2 / 2:.2f}", "1", "", "", ""),
    ]
    figure, ax = canvas(size=(4.6, 4.4))
    ax.set_axis_off()
    ax.text(0.55, 0.75, "value", ha="center", color=ACCENT, weight="bold")
    ax.text(2.05, 0.75, "gradient", ha="center", color=CONTRAST, weight="bold")
    for i, (name, value, gradient, step, weight, slope) in enumerate(rows):
        ax.text(-0.1, -2 * i, name, ha="center", va="center", color=INK, style="italic")
        ax.text(0.55, -2 * i, value, ha="center", va="center", color=ACCENT)
        ax.text(2.05, -2 * i, gradient, ha="center", va="center", color=CONTRAST)
        if not step:
            continue
        ax.annotate(
            "", (0.55, -2 * i - 1.6), (0.55, -2 * i - 0.4), arrowprops={"arrowstyle": "->", "color": ACCENT, "lw": 1.4}
        )
        if gradient:
            ax.annotate(
                "",
                (2.05, -2 * i - 0.4),
                (2.05, -2 * i - 1.6),
                arrowprops={"arrowstyle": "->", "color": CONTRAST, "lw": 1.4},
            )
        ax.text(2.6, -2 * i - 0.75, step + (f" = {weight}" if weight else ""), va="center", color=INK)
        if slope:
            ax.text(2.6, -2 * i - 1.3, f"gradient of {step[-2:]}: {slope}", va="center", color=CONTRAST)
    ax.set(xlim=(-0.4, 5), ylim=(-8.5, 1.2))
    return figure
