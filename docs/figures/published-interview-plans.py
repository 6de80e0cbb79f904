"""Published interview plans, one box per conversation."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, INK, SURFACE, canvas

TITLE = "Published interview plans, one box per conversation; filled boxes are the final stage"
DESCRIPTION = (
    "Five rows of boxes, one box for each conversation or task. A dashed box is optional. Amazon, applied scientist: one or "
    "two phone screens, then four interviews. OpenAI: an introductory call and at least one skills assessment, then four to "
    "six interviews. Sourcegraph, engineers, 2023: recruiter, hiring manager and resume, then two technical interviews, a "
    "cross-functional one, values and leadership. PostHog, engineers: culture, technical and motivation, then a paid day of "
    "work. Huyen's sample day of 2021: coding, theory, ML implementation and behavioral."
)

# (who, sure and optional boxes before the final stage, sure and optional boxes in it)
PLANS = [
    ("Amazon, applied scientist: 5 or 6", (1, 1), (4, 0)),
    ("OpenAI: 6 to 8 or more", (2, 0), (4, 2)),
    ("Sourcegraph, engineers, 2023: 8", (3, 0), (5, 0)),
    ("PostHog, engineers: 4", (3, 0), (1, 0)),
    ("Huyen, sample final day, 2021: 4", (0, 0), (4, 0)),
]


def draw() -> Figure:
    """Draw one row for each plan."""
    fig, ax = canvas(size=(4.4, 3.9))
    ax.axis("off")
    ax.set_xlim(-0.05, 8.05)
    ax.set_ylim(-5.0, 0.1)
    for row, (who, before, final) in enumerate(PLANS):
        ax.text(0, -row - 0.1, who, va="center", color=INK)
        kinds = [(SURFACE, "-")] * before[0] + [(SURFACE, "--")] * before[1]
        kinds += [(ACCENT, "-")] * final[0] + [(SURFACE, "--")] * final[1]
        for place, (face, line) in enumerate(kinds):
            corner = (place + 0.06, -row - 0.78)
            ax.add_patch(Rectangle(corner, 0.88, 0.42, facecolor=face, edgecolor=ACCENT, lw=1.5, linestyle=line))
    return fig
