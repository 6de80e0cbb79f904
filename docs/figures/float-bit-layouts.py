"""The bits of five floating-point formats, one row each."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "BF16 keeps the exponent bits of FP32; FP16 keeps more mantissa bits"
DESCRIPTION = """
One row of squares for each format, one square a bit: sign, exponent, mantissa. FP32 has 1, 8 and 23 bits. BF16 has 1, 8 and
7. FP16 has 1, 5 and 10. FP8 E5M2 has 1, 5 and 2. FP8 E4M3 has 1, 4 and 3. The exponents of FP32 and BF16 end at the same
place, and so do those of FP16 and E5M2.
"""
FORMATS = (("FP32", 8, 23), ("BF16", 8, 7), ("FP16", 5, 10), ("E5M2", 5, 2), ("E4M3", 4, 3))


def draw() -> Figure:
    """Draw the rows of bits, and the numbers of exponent and mantissa bits."""
    fig, ax = canvas(size=(4.8, 2.9))
    ax.set_axis_off()
    for row, (name, exponent, mantissa) in enumerate(FORMATS):
        ax.text(-0.6, row + 0.4, name, ha="right", va="center", color=INK)
        for bit in range(1 + exponent + mantissa):
            color = MUTED if bit == 0 else CONTRAST if bit <= exponent else ACCENT
            ax.add_patch(Rectangle((bit + 0.06, row), 0.88, 0.78, facecolor=color, alpha=0.75))
        if row:
            words = f"{exponent} exponent, {mantissa} mantissa"
            ax.text(1.6 + exponent + mantissa, row + 0.4, words, va="center", color=INK)
    for at, text, color in ((0.5, "sign", INK), (5, "exponent", CONTRAST), (20.5, "mantissa", ACCENT)):
        ax.text(at, -0.5, text, ha="center", va="center", color=color)
    ax.set(xlim=(-5.2, 32.5), ylim=(4.95, -0.9))
    return fig
