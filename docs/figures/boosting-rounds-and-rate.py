"""Log loss of boosted stumps on new loans against the number of rounds, for two learning rates."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.ensemble import GradientBoostingClassifier

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "200 loans: boosting first learns and then overfits, and sooner at a large rate"
DESCRIPTION = """Log loss on new loans against the number of boosting rounds from 1 to 300, on a log scale, averaged over 10
training sets of 200 simulated loans. At learning rate 1 the loss is lowest in round 2, at 0.479, and rises to 0.609. At
learning rate 0.1 it is lowest in round 28, at 0.462, and rises to 0.485. A dotted line at 0.446 marks the true
probabilities."""


def loans(count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return incomes, true probabilities of default, and labels."""
    income = rng.uniform(20, 100, (count, 1))
    p = 0.1 + 0.8 / (1 + np.exp((income[:, 0] - 50) / 6))
    return income, p, (rng.random(count) < p).astype(int)


def losses(rate: float) -> tuple[np.ndarray, float]:
    """Return the mean expected log loss after each round, and that of the true probabilities."""
    x, p, _ = loans(400, np.random.default_rng(99))
    found = []
    for seed in range(10):
        train, _, labels = loans(200, np.random.default_rng(seed))
        model = GradientBoostingClassifier(max_depth=1, learning_rate=rate, n_estimators=300, random_state=0)
        stages = model.fit(train, labels).staged_predict_proba(x)
        found.append([-(p * np.log(q[:, 1]) + (1 - p) * np.log(q[:, 0])).mean() for q in stages])
    return np.mean(found, axis=0), float(-(p * np.log(p) + (1 - p) * np.log(1 - p)).mean())


def draw() -> Figure:
    """Draw both curves with their lowest points."""
    figure, axis = canvas(size=(4.6, 3.4))
    rounds = np.arange(1, 301)
    for rate, color, style in ((1, CONTRAST, "--"), (0.1, ACCENT, "-")):
        loss, floor = losses(rate)
        axis.plot(rounds, loss, color=color, linestyle=style)
        best = int(loss.argmin())
        axis.plot(best + 1, loss[best], "o", color=color)
        shift, base, anchor = (0.012, "bottom", "left") if rate < 1 else (-0.006, "top", "center")
        axis.text(best + 1, loss[best] + shift, f"round {best + 1}", color=color, ha=anchor, va=base)
    axis.axhline(floor, color=MUTED, linestyle=":")
    axis.text(1, floor - 0.003, "true probabilities", color=INK, va="top")
    axis.text(90, 0.59, "rate 1", color=CONTRAST, ha="right")
    axis.text(1.7, 0.61, "rate 0.1", color=ACCENT)
    axis.set(xscale="log", xlabel="boosting rounds", ylabel="log loss on new loans", ylim=(0.425, 0.645))
    axis.set_xticks([1, 3, 10, 30, 100, 300], ["1", "3", "10", "30", "100", "300"])
    return figure
