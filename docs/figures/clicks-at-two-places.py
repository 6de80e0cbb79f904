"""Two films: how many users would click if they looked, and how many do."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

FILMS = (("A, top place", 0.2, 1.0), ("B, fourth place", 0.4, 0.2))
TITLE = "Clicks per view, and clicks per look"
DESCRIPTION = (
    "Two horizontal bars. The outline is the share who click when they look, the filled part the share who click. "
    + " ".join(
        f"{name}: {liked:.2f} click when they look, {seen:.0%} look, so {liked * seen:.2f} click."
        for name, liked, seen in FILMS
    )
)


def draw() -> Figure:
    """Draw an outline per film, filled as far as it is clicked."""
    fig, ax = canvas(size=(4.6, 2.5))
    for row, ((name, liked, seen), color) in enumerate(zip(FILMS, (CONTRAST, ACCENT), strict=True)):
        ax.barh(row, liked * seen, height=0.42, color=color)
        ax.barh(row, liked, height=0.42, fill=False, edgecolor=color, linewidth=1.8)
        ax.text(0, row - 0.38, f"film {name}", va="center", color=INK)
        ax.text(liked + 0.01, row, f"{liked:.1f}", va="center", color=INK)
        if seen < 1:
            ax.text(liked * seen + 0.01, row, f"{liked * seen:.2f} are clicked", va="center", color=MUTED)
    ax.set(xlim=(0, 0.47), ylim=(1.35, -0.6), yticks=[], xticks=[0, 0.1, 0.2, 0.3, 0.4], xlabel="share of views")
    ax.spines["left"].set_visible(False)
    return fig
