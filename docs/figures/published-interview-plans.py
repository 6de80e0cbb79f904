"""Interview plans, one box per step."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, INK, SURFACE, canvas

TITLE = "Five interview plans, one box per step; filled boxes are the final stage"
DESCRIPTION = (
    "Five rows of boxes, one box for each step. Meta, ML engineer, one candidate's account of 2024: a phone screen with "
    "coding, then two coding interviews, ML system design and behavioral. Amazon, applied scientist, one candidate's "
    "account of 2024: two phone screens, then six interviews. Sourcegraph, engineers, 2023: recruiter, hiring manager and "
    "resume, then two technical interviews, a cross-functional one, values and leadership. PostHog, engineers, handbook of "
    "2024 or earlier: culture, technical and motivation, then a paid day of work. Huyen's sample final day of 2021: coding, "
    "theory, ML implementation and behavioral. The letter C marks the coding interviews at Meta and in Huyen's schedule."
)

# (who, boxes before the final stage, boxes in it, which of them are known to be coding)
PLANS = [
    ("Meta, one ML engineer, 2024: 5", 1, 4, {0, 1, 2}),
    ("Amazon, one applied scientist, 2024: 8", 2, 6, set()),
    ("Sourcegraph, engineers, 2023: 8", 3, 5, set()),
    ("PostHog, engineers, about 2024: 4", 3, 1, set()),
    ("Huyen, sample final day, 2021: 4", 0, 4, {0, 2}),
]


def draw() -> Figure:
    """Draw one row for each plan."""
    fig, ax = canvas(size=(4.4, 4.0))
    ax.axis("off")
    ax.set_xlim(-0.05, 8.05)
    ax.set_ylim(-5.0, 0.1)
    for row, (who, before, final, coding) in enumerate(PLANS):
        ax.text(0, -row - 0.1, who, va="center", color=INK)
        for place, face in enumerate([SURFACE] * before + [ACCENT] * final):
            corner = (place + 0.06, -row - 0.78)
            ax.add_patch(Rectangle(corner, 0.88, 0.42, facecolor=face, edgecolor=ACCENT, lw=1.5))
            if place in coding:
                ink = ACCENT if face == SURFACE else SURFACE
                ax.text(place + 0.5, -row - 0.58, "C", ha="center", va="center", color=ink)
    return fig
