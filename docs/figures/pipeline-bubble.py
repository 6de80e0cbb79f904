"""The forward pass of four micro-batches through four stages of a pipeline."""

from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from macros.proofs.figures import ACCENT, INK, MUTED, SURFACE, canvas

STAGES, MICRO = 4, 4
SLOTS = MICRO + STAGES - 1
TITLE = "Four micro-batches in a pipeline of four stages"
DESCRIPTION = (
    f"A grid of {STAGES} stages by {SLOTS} slots of time. Micro-batch k enters stage 1 in slot k and moves one stage on "
    f"in each slot, so stage s works in slots s to s + {MICRO - 1}. Each stage is idle in {STAGES - 1} of {SLOTS} slots."
)


def squares(cells: list[tuple[int, int]]) -> Path:
    """Return one path of a square for each slot and stage."""
    around = [(0.05, -0.45), (0.95, -0.45), (0.95, 0.45), (0.05, 0.45)]
    corners = [[(x + right, -y + up) for right, up in around] for x, y in cells]
    return Path.make_compound_path(*[Path([*points, points[0]], closed=True) for points in corners])


def draw() -> Figure:
    """Draw busy slots with their number, and idle slots empty."""
    fig, ax = canvas(size=(4.5, 2.5))
    busy = [(stage + batch, stage) for stage in range(STAGES) for batch in range(MICRO)]
    idle = [(slot, stage) for stage in range(STAGES) for slot in range(SLOTS) if (slot, stage) not in busy]
    ax.add_patch(PathPatch(squares(idle), facecolor="none", edgecolor=MUTED, linewidth=1.2, linestyle="--"))
    ax.add_patch(PathPatch(squares(busy), facecolor=SURFACE, edgecolor=ACCENT, linewidth=1.8))
    for slot, stage in busy:
        ax.text(slot + 0.5, -stage, f"{slot - stage + 1}", ha="center", va="center", color=INK)
    ax.set_yticks([-stage for stage in range(STAGES)], [f"stage {stage + 1}" for stage in range(STAGES)])
    ax.set_xticks([slot + 0.5 for slot in range(SLOTS)], [f"{slot + 1}" for slot in range(SLOTS)])
    ax.set(xlim=(0, SLOTS), ylim=(-STAGES + 0.4, 0.6), xlabel="slot of time; dashed: idle")
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    return fig
