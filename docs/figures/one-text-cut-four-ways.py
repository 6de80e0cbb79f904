"""Sixteen sentences in two sections, and four ways to cut them into chunks."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, canvas

TITLE = "The same 16 sentences, cut four ways"
DESCRIPTION = """
Four rows of 16 squares, which are sentences. The first eight belong to section A, the other eight to section B. The first
sentence of a section names its topic. Row 1: chunks of eight at the section boundary. Row 2: chunks of eight that are cut
in the middle of each section, so the chunk in the middle mixes both sections. Row 3: chunks of eight that overlap by four.
Row 4: chunks of one sentence, each with the title of its section.
"""
ROWS = (
    ("size 8", [(0, 8), (8, 16)]),
    ("8, mid-section", [(0, 4), (4, 12), (12, 16)]),
    ("8, overlap 4", [(4, 12), (8, 16), (0, 8)]),
    ("1, title", [(i, i + 1) for i in range(16)]),
)


def draw() -> Figure:
    fig, ax = canvas(size=(4.5, 4.2))
    for row, (name, chunks) in enumerate(ROWS):
        y = -2.6 * row
        for start, color, topic in ((0, ACCENT, "A"), (8, CONTRAST, "B")):
            ax.plot([start + k + 0.5 for k in range(8)], [y] * 8, "s", color=color, markersize=11, alpha=0.35)
            for k in range(8 if "title" in name else 1):
                ax.text(start + k + 0.5, y - 0.03, topic, ha="center", va="center", color=INK, fontweight="bold")
        ax.text(0, y + 0.95, name, va="center", color=INK)
        xs = [x for a, b in chunks for x in (a + 0.08, b - 0.08, None)]
        low = [0.32 if "overlap" in name and k < 1 else 0 for k in range(len(chunks))]
        ys = [h for drop in low for h in (y - 0.72 - drop, y - 0.72 - drop, None)]
        ax.plot(xs, ys, color=INK, linewidth=2.4, solid_capstyle="butt")
    ax.set(xlim=(-0.1, 16.1), ylim=(-9, 1.4))
    ax.axis("off")
    return fig
