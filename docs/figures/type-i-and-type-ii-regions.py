"""The two error rates of the test of the cache, as areas."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "One cutoff sets both error rates"
ALPHA, SHIFT = 0.05, 50 / 20  # 50 ms saved; the mean of 25 pages scatters with 20 ms
CUT = norm.ppf(1 - ALPHA)
BETA = norm.cdf(CUT - SHIFT)
DESCRIPTION = (
    f"Two bell curves of z, the mean time saved divided by 20 ms: dashed around 0 if the cache does nothing, solid "
    f"around {SHIFT} if it saves 50 ms. The test rejects to the right of the cutoff {CUT:.2f}. The area under "
    f"the dashed curve to the right is alpha = {ALPHA:.2f}, the area under the solid curve to the left is "
    f"beta = {BETA:.2f}. Moving the cutoff right makes alpha smaller and beta larger."
)


def draw() -> Figure:
    """Return both densities with the areas of the errors shaded."""
    fig, ax = canvas(size=(4.6, 3.4))
    z = np.linspace(-3, 5.5, 90)
    ax.plot(z, norm.pdf(z), color=CONTRAST, linestyle="--")
    ax.plot(z, norm.pdf(z, SHIFT), color=ACCENT)
    right, left = np.linspace(CUT, 4, 30), np.linspace(-1, CUT, 30)
    ax.fill_between(left, norm.pdf(left, SHIFT), color=ACCENT, alpha=0.3, linewidth=0)
    ax.fill_between(right, norm.pdf(right), color=CONTRAST, alpha=0.5, linewidth=0)
    ax.plot([CUT, CUT], [0, 0.47], color=INK, linewidth=1.2)
    ax.text(CUT - 0.12, 0.45, "do not reject", ha="right", va="center")
    ax.text(CUT + 0.12, 0.45, "reject", va="center")
    ax.text(-0.8, 0.36, "no effect\n(H₀ true)", ha="right", va="center")
    ax.text(3.35, 0.36, "saves 50 ms\n(H₀ false)", ha="left", va="center")
    arrow = {"arrowstyle": "-", "color": INK, "linewidth": 0.8}
    ax.annotate(f"Type II\nβ = {BETA:.2f}", (1.05, 0.06), (-3.2, 0.16), arrowprops=arrow)
    ax.annotate(f"Type I\nα = {ALPHA:.2f}", (1.95, 0.03), (4.4, 0.16), arrowprops=arrow)
    ax.set(xlabel="z = mean time saved / 20 ms", yticks=[], ylim=(0, 0.49), xlim=(-3.3, 6.1))
    ax.spines["left"].set_visible(False)
    return fig
