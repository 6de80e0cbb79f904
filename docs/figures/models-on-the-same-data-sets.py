"""Accuracy of a baseline and two models on the same 20 data sets, for two rules by which customers leave."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "The same models on two problems: the winner changes, and the lines are partly parallel"
DESCRIPTION = (
    "Two panels. Each thin line joins the accuracies of three models on one data set: nobody leaves, logistic "
    "regression, boosting. Left, the sum of the features decides: nearly all lines rise from about 77 percent to 92 "
    "percent for logistic regression and fall to 86 for boosting. Right, the product of two features decides: the "
    "lines are flat from the baseline to logistic regression at 77 percent, and rise to about 90 for boosting. "
    "A dotted line at 95 percent marks the ceiling."
)
COUNT = 20


def accuracies(rule: str, limit: float) -> np.ndarray:
    """Return the accuracy in percent of the three models, one row a data set."""
    models = [DummyClassifier(), LogisticRegression(), GradientBoostingClassifier(random_state=0)]
    found = np.zeros((COUNT, 3))
    for seed in range(COUNT):
        rng = np.random.default_rng(seed)
        features = rng.normal(size=(600, 5))
        signal = features.sum(axis=1) if rule == "sum" else features[:, 0] * features[:, 1]
        leaves = (signal > limit) ^ (rng.random(600) < 0.05)
        for column, model in enumerate(models):
            fit = model.fit(features[:300], leaves[:300])
            found[seed, column] = 100 * fit.score(features[300:], leaves[300:])
    return found


def draw() -> Figure:
    fig, axes = canvas(1, 2, size=(4.8, 3.5))
    panels = {"sum decides": accuracies("sum", 1.88), "product decides": accuracies("product", 0.52)}
    for ax, (name, rows) in zip(axes, panels.items(), strict=True):
        ax.axhline(95, color=INK, linestyle=":", linewidth=1.4)
        # one path for all thin lines: a gap after each
        gaps = np.column_stack([rows, np.full(COUNT, np.nan)]).ravel()
        ax.plot(np.tile([0, 1, 2, np.nan], COUNT), gaps, color=MUTED, linewidth=0.8, alpha=0.8)
        ax.plot(range(3), rows.mean(axis=0), color=CONTRAST if "product" in name else ACCENT, marker="o", linewidth=2.6)
        ax.set(title=name, ylim=(68, 98), xlim=(-0.25, 2.25))
        ax.set_xticks(range(3), ["nobody\nleaves", "logistic", "boost-\ning"])
    axes[0].set_ylabel("accuracy, %")
    axes[0].text(-0.2, 95.3, "ceiling", color=INK)
    axes[1].set_yticklabels([])
    return fig
