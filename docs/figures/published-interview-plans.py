"""Interview plans, one box per conversation."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, INK, SURFACE, canvas

TITLE = "Four interview plans, one box per conversation; filled boxes are the final stage"
DESCRIPTION = (
    "Four rows of boxes, one box for each conversation or task. Amazon, applied scientist, one candidate's account of 2024: "
    "two phone screens, then six interviews. Sourcegraph, engineers, 2023: recruiter, hiring manager and resume, then two "
    "technical interviews, a cross-functional one, values and leadership. PostHog, engineers, handbook of 2024 or earlier: "
    "culture, technical and motivation, then a paid day of work. Huyen's sample final day of 2021: coding, theory, ML "
    "implementation and behavioral."
)

# (who, boxes before the final stage, boxes in it)
PLANS = [
    ("Amazon, one applied scientist, 2024: 8", 2, 6),
    ("Sourcegraph, engineers, 2023: 8", 3, 5),
    ("PostHog, engineers, about 2024: 4", 3, 1),
    ("Huyen, sample final day, 2021: 4", 0, 4),
]


def draw() -> Figure:
    """Draw one row for each plan."""
    fig, ax = canvas(size=(4.4, 3.2))
    ax.axis("off")
    ax.set_xlim(-0.05, 8.05)
    ax.set_ylim(-4.0, 0.1)
    for row, (who, before, final) in enumerate(PLANS):
        ax.text(0, -row - 0.1, who, va="center", color=INK)
        for place, face in enumerate([SURFACE] * before + [ACCENT] * final):
            corner = (place + 0.06, -row - 0.78)
            ax.add_patch(Rectangle(corner, 0.88, 0.42, facecolor=face, edgecolor=ACCENT, lw=1.5))
    return fig
