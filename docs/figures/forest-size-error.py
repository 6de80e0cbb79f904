"""Test error and out-of-bag error of a random forest against its number of trees."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier

from macros.proofs.figures import ACCENT, CONTRAST, canvas

TITLE = "400 digits: more trees bring the error down to a floor, and it does not rise again"
DESCRIPTION = """Error in percent against the number of trees from 1 to 200, on a log scale, mean of 5 random splits of the
digits data with 400 training rows. The test error falls from 36 percent with one tree to 6.0 percent with 50 and
reaches 5.3 percent at 200. The out-of-bag error lies above it with few trees, and is 5.8 percent at 200."""
SIZES = (1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200)


def errors() -> np.ndarray:
    """Return the mean test and out-of-bag error in percent for each size."""
    X, y = load_digits(return_X_y=True)
    found = np.zeros((5, len(SIZES), 2))
    for seed in range(5):
        order = np.random.default_rng(seed).permutation(len(y))
        train, test = order[:400], order[400:]
        forest = RandomForestClassifier(200, max_features=8, random_state=seed).fit(X[train], y[train])
        votes, unseen, size = np.zeros((len(test), 10)), np.zeros((400, 10)), 0
        for number, (tree, drawn) in enumerate(zip(forest.estimators_, forest.estimators_samples_, strict=True), 1):
            votes += tree.predict_proba(X[test])
            out = np.setdiff1d(np.arange(400), drawn)
            unseen[out] += tree.predict_proba(X[train][out])
            if number in SIZES:
                seen = unseen.any(axis=1)
                found[seed, size, 0] = np.mean(votes.argmax(axis=1) != y[test])
                found[seed, size, 1] = np.mean(unseen.argmax(axis=1)[seen] != y[train][seen])
                size += 1
    return 100 * found.mean(axis=0)


def draw() -> Figure:
    """Draw both curves."""
    test, out_of_bag = errors().T
    figure, axis = canvas(size=(4.6, 3.2))
    axis.plot(SIZES, out_of_bag, color=CONTRAST, linestyle="--", marker="s", markersize=4)
    axis.plot(SIZES, test, color=ACCENT, marker="o", markersize=4)
    axis.text(9.5, 27.5, "out of bag", color=CONTRAST)
    axis.text(3.2, 13, "test rows", color=ACCENT, ha="right")
    axis.set(xscale="log", xlabel="trees in the forest", ylabel="error, %", ylim=(0, 40))
    axis.set_xticks([1, 3, 10, 30, 100, 200], ["1", "3", "10", "30", "100", "200"])
    return figure
