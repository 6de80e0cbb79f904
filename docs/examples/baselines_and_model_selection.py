# Who will leave? 300 customers to train, 300 to validate.
import numpy as np
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

boosting = GradientBoostingClassifier(random_state=0)
models = [DummyClassifier(), LogisticRegression(), boosting]
print("accuracy in %, mean ± spread of 20 data sets")
for rule, limit in (("sum", 1.88), ("product", 0.52)):
    rows = []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        X = rng.normal(size=(600, 5))
        signal = X.sum(1) if rule == "sum" else X[:, 0] * X[:, 1]
        y = (signal > limit) ^ (rng.random(600) < 0.05)
        fits = [model.fit(X[:300], y[:300]) for model in models]
        hits = [100 * fit.score(X[300:], y[300:]) for fit in fits]
        rows.append([*hits, hits[2] - hits[1]])
    print(f"the {rule} of features decides")
    names = ("nobody leaves", "logistic", "boosting", "difference")
    stats = zip(names, np.mean(rows, 0), np.std(rows, 0))
    for name, mean, spread in stats:
        print(f"  {name:13} {mean:6.1f} ± {spread:.1f}")
