"""Six emails, the widest street between spam and ham, and the two emails that hold it."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.svm import SVC

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The widest street between the classes touches two emails"
DESCRIPTION = """Six emails by exclamation marks and links. Ham lies at (1, 1), (0, 1) and (1, 0), spam at (3, 3), (5, 3) and
(4, 5). The boundary is the line on which marks and links add up to 4. The edges of the street are the lines with sum 2 and
sum 6. They touch (1, 1) and (3, 3), which are ringed: the support vectors. An arrow across the street is 2.83 long. A seventh
email, ham at (3, 2), drawn hollow, would stand inside the street."""

HAM, SPAM = np.array([[1, 1], [0, 1], [1, 0]]), np.array([[3, 3], [5, 3], [4, 5]])


def draw() -> Figure:
    """Fit the hard margin, and draw its boundary, edges and support vectors."""
    figure, ax = canvas(size=(4.5, 4.3))
    model = SVC(kernel="linear", C=1e3).fit(np.vstack([HAM, SPAM]), [-1, -1, -1, 1, 1, 1])
    w, b = model.coef_[0], model.intercept_[0]
    x = np.array([-1.0, 7.0])
    for score, style in ((-1, "--"), (0, "-"), (1, "--")):
        ax.plot(x, (score - b - w[0] * x) / w[1], style, color=INK if score == 0 else MUTED, linewidth=1.5)
    ax.plot(*HAM.T, "^", color=CONTRAST, markersize=10)
    ax.plot(*SPAM.T, "s", color=ACCENT, markersize=9)
    ax.plot(3, 2, "^", color=CONTRAST, markersize=10, fillstyle="none", markeredgewidth=1.6)
    ax.plot(*model.support_vectors_.T, "o", color=INK, markersize=18, fillstyle="none", markeredgewidth=1.4)
    ax.annotate(
        "", (1.5, 4.5), (-0.5, 2.5), arrowprops={"arrowstyle": "<->", "color": MUTED, "shrinkA": 0, "shrinkB": 0}
    )
    ax.text(1.7, 4.5, "width 2.83", va="center")
    ax.text(1.35, 1.15, "(1, 1)", va="bottom")
    ax.text(2.75, 3.15, "(3, 3)", ha="right", va="bottom")
    ax.text(3.22, 1.95, "(3, 2)", va="center")
    ax.text(4.3, 5, "spam", va="center", color=ACCENT)
    ax.text(-0.3, 0.45, "ham", color=CONTRAST)
    ax.text(4.65, -0.4, "score 0")
    ax.text(2.55, -0.4, "score −1")
    ax.text(5.2, 1.05, "score 1")
    ax.set(xlim=(-0.7, 6.2), ylim=(-0.6, 5.6), aspect="equal", xlabel="exclamation marks", ylabel="links")
    ax.set(xticks=range(6), yticks=range(6))
    return figure
