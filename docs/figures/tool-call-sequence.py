"""The messages between a model, the program around it, and the shop that pays the money back."""

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "One refund: the model writes calls, the program checks and runs them"
DESCRIPTION = """
Three columns: model, program, shop. From top to bottom. Program to model: task and list of tools. Model to program:
refund of order 17 with the text 12.00 as amount. Program to model: error, cents must be int. Model to program: refund
of order 17 with 1200. Program to shop: pay 1200 with key 17-a. Shop to program: done. Program to model: paid 1200.
"""
COLUMNS = {"model": 0.5, "program": 2.6, "shop": 4.2}
MESSAGES = (
    ("program", "model", "task, list of tools"),
    ("model", "program", 'refund(17, "12.00")'),
    ("program", "model", "error: cents must be int"),
    ("model", "program", "refund(17, 1200)"),
    ("program", "shop", "pay 1200,\nkey 17-a"),
    ("shop", "program", "done"),
    ("program", "model", "paid 1200"),
)


def draw() -> Figure:
    """Draw the columns and one arrow for each message."""
    fig, ax = canvas(size=(4.6, 4.3))
    bottom = -0.62 * len(MESSAGES) - 0.2
    for name, x in COLUMNS.items():
        ax.text(x, 0.05, name, ha="center", va="bottom", color=INK, fontweight="bold")
        ax.plot([x, x], [0, bottom], color=MUTED, linewidth=1.2)
    for row, (start, end, text) in enumerate(MESSAGES):
        y = -0.62 * (row + 1)
        color = CONTRAST if start == "model" else ACCENT
        arrow = {"arrowstyle": "-|>", "color": color, "linewidth": 1.6, "shrinkA": 0, "shrinkB": 0}
        ax.annotate("", (COLUMNS[end], y), (COLUMNS[start], y), arrowprops=arrow)
        ax.text((COLUMNS[start] + COLUMNS[end]) / 2, y + 0.06, text, ha="center", va="bottom", color=INK)
    ax.set(xlim=(0, 4.6), ylim=(bottom, 0.4))
    ax.axis("off")
    return fig
