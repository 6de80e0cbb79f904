"""Two published interview plans and one sample on-site day, one box per conversation."""

from __future__ import annotations

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from macros.proofs.figures import ACCENT, INK, SURFACE, canvas

TITLE = "Two published plans and a sample on-site day; filled boxes are technical"
DESCRIPTION = (
    "Three rows of boxes, one box per conversation or task. Sourcegraph's engineering handbook of 2023 lists eight: "
    "recruiter, hiring manager, resume, two technical interviews, cross-functional, values, leadership. PostHog's "
    "engineering handbook, in the version we read, lists four: culture, technical interview, "
    "motivation, and a paid day of work. The sample on-site day in Huyen's book of 2021 on machine-learning interviews "
    "has four besides lunch: coding, theory, implementation, behavioral. Technical boxes are filled: two of eight, two "
    "of four, three of four. The first two are plans for engineers in general, and the third shows only the on-site day."
)

# (who, [(box, whether it tests technical work)])
PLANS = [
    (
        "Sourcegraph, engineering: 8",
        [
            ("recruiter", False),
            ("manager", False),
            ("resume", False),
            ("tech", True),
            ("tech", True),
            ("cross-team", False),
            ("values", False),
            ("leadership", False),
        ],
    ),
    ("PostHog, engineering: 4", [("culture", False), ("tech", True), ("motivation", False), ("work day", True)]),
    (
        "Huyen, sample on-site day: 4",
        [("coding", True), ("theory", True), ("ML code", True), ("behavioral", False)],
    ),
]


def draw() -> Figure:
    fig, ax = canvas(size=(6.4, 3.2))
    ax.axis("off")
    ax.set_xlim(0, 8)
    ax.set_ylim(-2.75, 0.75)
    for row, (who, boxes) in enumerate(PLANS):
        y = -1.15 * row
        ax.text(0.04, y + 0.5, who, ha="left", va="center", fontweight="bold")
        for place, (name, technical) in enumerate(boxes):
            face, ink = (ACCENT, SURFACE) if technical else (SURFACE, INK)
            ax.add_patch(Rectangle((place + 0.04, y - 0.3), 0.92, 0.56, facecolor=face, edgecolor=ACCENT, lw=1.5))
            ax.text(place + 0.5, y - 0.02, name, ha="center", va="center", color=ink, fontsize=9.5)
    return fig
