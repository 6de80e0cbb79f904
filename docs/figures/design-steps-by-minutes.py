"""The nine steps of a design answer, the minutes of each, and the way back from logs to labels."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, PathPatch, Rectangle
from matplotlib.path import Path

from macros.proofs.figures import ACCENT, CONTRAST, INK, lead, path, step

TITLE = "Nine steps in 45 minutes, with one deep dive"
DESCRIPTION = """
Nine boxes from top to bottom with their minutes as bars: clarify 5, metrics 4, data and labels 6, features 3, model 5,
serving 5, evaluation 4, monitoring 2, failure modes 2. The bar of the model goes on by 9 minutes for the deep dive. A
dashed line leads from monitoring back to data and labels: logs become labels.
"""
STEPS = (
    ("1. Clarify", 5),
    ("2. Metrics", 4),
    ("3. Data and labels", 6),
    ("4. Features", 3),
    ("5. Model", 5),
    ("6. Serving", 5),
    ("7. Evaluation", 4),
    ("8. Monitoring", 2),
    ("9. Failure modes", 2),
)
DEEP_DIVE = 9
LEFT = 2.2  # of the bars
MINUTE = 0.15
PITCH = 0.61


def draw() -> Figure:
    """Draw the steps, the bars beside them and the way back."""
    fig, ax = path(len(STEPS), PITCH)
    bars = []  # of one color, so one path
    for row, (name, minutes) in enumerate(STEPS):
        y = -PITCH * row
        step(ax, (0, row), name, ACCENT if name == "5. Model" else INK, PITCH)
        bar = Rectangle((LEFT, y - 0.15), MINUTE * minutes, 0.3)
        bars.append(bar.get_transform().transform_path(bar.get_path()))
        if row:
            lead(ax, (0, row - 1), (0, row), INK, PITCH)
        ax.text(LEFT + MINUTE * minutes / 2, y, str(minutes), ha="center", va="center", color=INK)
    ax.add_patch(PathPatch(Path.make_compound_path(*bars), color=INK, alpha=0.35, linewidth=0))
    middle, y = LEFT + MINUTE * (5 + DEEP_DIVE / 2), -4 * PITCH
    ax.barh(y, MINUTE * DEEP_DIVE, height=0.3, left=LEFT + MINUTE * 5, color=ACCENT, alpha=0.45)
    ax.text(middle, y, f"+ {DEEP_DIVE}", ha="center", va="center", color=INK)
    ax.text(middle, y - 0.29, "deep dive", ha="center", va="center", color=ACCENT)
    ax.text(LEFT, 0.36, "minutes", ha="left", va="center", color=INK)
    top, bottom = -2 * PITCH, -7 * PITCH
    back = Path([(0.04, bottom), (-0.2, bottom), (-0.2, top), (0.04, top)])
    ax.add_patch(FancyArrowPatch(path=back, arrowstyle="-|>", mutation_scale=10.7, color=CONTRAST, linestyle="--"))
    ax.text(-0.27, -4.5 * PITCH, "logs and labels", ha="right", va="center", rotation=90, color=CONTRAST)
    ax.set(xlim=(-0.5, 4.35), ylim=(-8 * PITCH - 0.26, 0.5))
    return fig
