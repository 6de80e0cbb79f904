import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

scores = {}
for seed in range(20):  # 20 data sets
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (1000, 2))
    X = bits + rng.uniform(-0.2, 0.2, (1000, 2))
    y = bits[:, 0] != bits[:, 1]  # exactly one is 1
    made = abs(X[:, [0]] - X[:, [1]])  # the hand-made feature
    net = MLPClassifier((16,), learning_rate_init=0.05,
                        max_iter=500, random_state=seed)
    for name, model, Z in [
        ("linear, raw", LogisticRegression(), X),
        ("linear, hand-made", LogisticRegression(), made),
        ("boosted trees, raw", GradientBoostingClassifier(), X),
        ("network, raw", net, X),
    ]:
        model.fit(Z[:500], y[:500])
        hit = model.score(Z[500:], y[500:])
        scores.setdefault(name, []).append(hit)
for name, s in scores.items():
    print(f"{name}: {np.mean(s):.2f} ± {np.std(s):.2f}")
