"""Impurity importance and permutation importance of three columns of the loan data."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.ensemble import RandomForestClassifier
from sklearn.inspection import permutation_importance

from macros.proofs.figures import ACCENT, CONTRAST, MUTED, canvas

TITLE = "The account number wins by impurity, and is worth nothing on test data"
DESCRIPTION = """Two panels of horizontal bars for three columns: late, rents and number, mean of 8 simulated data sets with the
standard deviation as lines. Impurity importance: number has by far the longest bar, 0.66, late 0.25 and rents 0.09.
Permutation importance on test rows: late 0.11, rents 0.05, number about 0."""
NAMES = ("late", "rents", "number")


def importances() -> np.ndarray:
    """Return impurity and test permutation importance, one row a data set."""
    found = []
    for seed in range(8):
        rng = np.random.default_rng(seed)
        late, rents = rng.integers(0, 2, (2, 600))
        number = rng.permutation(600)
        y = (rng.random(600) < 0.1 + 0.5 * late + 0.3 * rents).astype(int)
        X = np.column_stack([late, rents, number])
        model = RandomForestClassifier(50, random_state=0).fit(X[:300], y[:300])
        permuted = permutation_importance(model, X[300:], y[300:], random_state=0).importances_mean
        found.append([model.feature_importances_, permuted])
    return np.array(found)


def draw() -> Figure:
    """Draw the two panels, one above the other."""
    found = importances()
    figure, axes = canvas(rows=2, size=(4.6, 3.6))
    labels = ("impurity importance", "permutation importance, test rows")
    for kind, (axis, label, color) in enumerate(zip(axes.flat, labels, (CONTRAST, ACCENT), strict=True)):
        mean, spread = found[:, kind].mean(axis=0), found[:, kind].std(axis=0)
        axis.barh(NAMES, mean, xerr=spread, color=color, height=0.55, ecolor=MUTED)
        axis.axvline(0, color=MUTED, linewidth=1)
        axis.invert_yaxis()
        axis.set_xlabel(label)
    axes.flat[1].set_xticks([0, 0.05, 0.1])
    return figure
