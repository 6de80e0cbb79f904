import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

scores = {}
for seed in range(20):  # 20 data sets
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (2000, 2))
    X = bits + rng.uniform(-0.2, 0.2, (2000, 2))
    y = bits[:, 0] != bits[:, 1]  # exactly one is 1
    made = abs(X[:, [0]] - X[:, [1]])  # the hand-made feature
    net = MLPClassifier((16,), learning_rate_init=0.02,
                        max_iter=500, random_state=seed)
    for name, model, Z in [
        ("linear, raw", LogisticRegression(), X),
        ("linear, hand-made", LogisticRegression(), made),
        ("boosted trees, raw", HistGradientBoostingClassifier(), X),
        ("network, raw", net, X),
    ]:
        model.fit(Z[:1000], y[:1000])
        hit = model.score(Z[1000:], y[1000:])
        scores.setdefault(name, []).append(hit)
for name, s in scores.items():
    print(f"{name}: {np.mean(s):.2f} +- {np.std(s):.2f}")
