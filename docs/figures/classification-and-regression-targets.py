"""One feature, two targets: the number itself and whether it exceeds 150."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression, LogisticRegression

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, SURFACE, canvas

TITLE = "The same patients as a classification and as a regression"
DESCRIPTION = """
Two plots, one above the other, over the body mass index of 56 diabetes patients, every eighth one of the data set; triangles are patients
whose disease progression exceeds 150, circles the others. Above, classification:
the target is 1 if the disease progression exceeds 150, else 0; a logistic curve rises with the index, and a dashed
vertical line marks where it crosses a probability of one half, the boundary between the classes. Below, regression:
the target is the progression itself; a straight line rises through a wide cloud of points from 42 to 346, and a
dashed horizontal line marks the cut at 150.
"""


def draw() -> Figure:
    """Draw the classifier above, the regression below."""
    data, y = load_diabetes(return_X_y=True, scaled=False)
    x, high = data[:, [2]], y > 150
    mean, spread = x.mean(), x.std()
    classifier = LogisticRegression().fit((x - mean) / spread, high)
    line = LinearRegression().fit(x, y)
    grid = np.linspace(18, 42, 31)[:, None]
    boundary = mean - spread * classifier.intercept_[0] / classifier.coef_[0, 0]

    figure, (left, right) = canvas(2, 1, size=(4.4, 5.2))
    few, few_y, few_high = x[::8, 0], y[::8], high[::8]
    left.scatter(few[few_high], np.ones(few_high.sum()), s=18, marker="^", color=CONTRAST)
    left.scatter(few[~few_high], np.zeros((~few_high).sum()), s=18, facecolor=SURFACE, edgecolor=INK)
    left.plot(grid, classifier.predict_proba((grid - mean) / spread)[:, 1], color=ACCENT)
    left.axvline(boundary, color=MUTED, linestyle="--", linewidth=1.2)
    left.text(boundary - 0.5, 0.72, "class 0", ha="right")
    left.text(boundary + 0.5, 0.22, "class 1")
    left.set(title="Classification: above 150?", ylabel="probability", yticks=[0, 0.5, 1])
    right.scatter(few[few_high], few_y[few_high], s=18, marker="^", color=CONTRAST)
    right.scatter(few[~few_high], few_y[~few_high], s=18, facecolor=SURFACE, edgecolor=INK)
    right.plot(grid[[0, -1]], line.predict(grid[[0, -1]]), color=ACCENT)
    right.axhline(150, color=MUTED, linestyle="--", linewidth=1.2)
    right.set(title="Regression: how much?", ylabel="progression", yticks=[0, 150, 300])
    for ax in (left, right):
        ax.set(xlim=(17, 43), xticks=[20, 30, 40])
    left.set_xticklabels([])
    right.set_xlabel("body mass index")
    return figure
