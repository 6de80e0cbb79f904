import numpy as np
from sklearn.datasets import make_hastie_10_2
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier

models = {
    "forest": RandomForestClassifier(50, random_state=0),
    "boosted": GradientBoostingClassifier(
        n_estimators=60, learning_rate=0.3, random_state=0),
    "stumps": GradientBoostingClassifier(
        n_estimators=60, learning_rate=0.3, max_depth=1, random_state=0),
}
for noise in (0, 0.3):  # share of wrong training labels
    rows = []
    for seed in range(12):  # 400 rows to train, 1,600 to test
        X, y = make_hastie_10_2(2000, random_state=seed)
        y = y > 0
        flips = np.random.default_rng(seed).random(400) < noise
        labels = y[:400] ^ flips
        rows += [[1 - m.fit(X[:400], labels).score(X[400:], y[400:])
                  for m in models.values()]]
    print(f"{noise:.0%} of the labels flipped")
    for name, errors in zip(models, np.transpose(rows)):
        print(f"  {name:8s} {errors.mean():.3f} ± {errors.std():.3f}")
