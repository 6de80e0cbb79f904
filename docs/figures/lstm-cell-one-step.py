"""One step of an LSTM with numbers."""

from math import tanh

from matplotlib.figure import Figure

from macros.proofs.figures import ACCENT, CONTRAST, INK, SURFACE, canvas

TITLE = "One step of an LSTM: the upper line only scales and adds"
DESCRIPTION = """
The upper line carries the cell from left to right: 2.0, times the forget gate 0.9, plus the input gate 0.5 times the
candidate 1.0, gives 2.3. A branch goes down through tanh and is multiplied by the output gate 0.8: the hidden state is
0.78. All three gates and the candidate read the token and the old hidden state from the lower line.
"""
FORGET, INPUT, CANDIDATE, OUTPUT, OLD = 0.9, 0.5, 1.0, 0.8, 2.0
NEW = FORGET * OLD + INPUT * CANDIDATE


def draw() -> Figure:
    """Draw the cell path, the gates and what they read."""
    figure, ax = canvas(size=(4.6, 4.3))
    ax.set_axis_off()
    nan = float("nan")
    ax.plot([0, 9.8], [7, 7], color=ACCENT, linewidth=3)
    gates = (("forget", FORGET, 1.7), ("input", INPUT, 3.9), ("candidate", CANDIDATE, 6.2), ("output", OUTPUT, 8.6))
    xs, ys = [0.3, 8.6, nan], [0.9, 0.9, nan]
    for _, _, x in gates:
        xs, ys = [*xs, x, x, nan], [*ys, 0.9, 2.4, nan]
    xs += [1.7, 1.7, nan, 3.9, 3.9, nan, 6.2, 6.2, 3.9, nan, 8.6, 8.6, nan, 8.6, 9.8]
    ys += [2.4, 7.0, nan, 2.4, 7.0, nan, 2.4, 4.8, 4.8, nan, 2.4, 7.0, nan, 4.8, 4.8]
    ax.plot(xs, ys, color=INK, linewidth=1, zorder=1)
    for name, value, x in gates:
        color = INK if name == "candidate" else CONTRAST
        box = {"boxstyle": "round,pad=0.35", "facecolor": SURFACE, "edgecolor": color}
        ax.text(x, 2.75, f"{name}\n{value}", ha="center", va="center", color=color, bbox=box)
    circle = {"boxstyle": "circle,pad=0.15", "facecolor": SURFACE, "edgecolor": INK}
    for x, y, sign in ((1.7, 7, "×"), (3.9, 7, "+"), (3.9, 4.8, "×"), (8.6, 4.8, "×")):
        ax.text(x, y, sign, ha="center", va="center", bbox=circle)
    ax.text(8.6, 6, "tanh", ha="center", va="center", bbox={"facecolor": SURFACE, "edgecolor": "none", "pad": 2})
    for x, y, text in (
        (0, 7.45, f"old cell {OLD}"),
        (2.35, 6.5, f"{FORGET * OLD:.1f}"),
        (4.1, 5.9, f"{INPUT * CANDIDATE}"),
        (6.6, 7.45, f"new cell {NEW:.1f}"),
        (0.3, 0.4, "new token and old hidden state"),
    ):
        ax.text(x, y, text, ha="left", va="center", color=ACCENT if "cell" in text else INK)
    ax.text(9.9, 4.1, f"hidden\n{OUTPUT * tanh(NEW):.2f}", ha="center", va="center", color=INK)
    ax.set(xlim=(-0.2, 10.6), ylim=(0, 8))
    return figure
