import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

# Class 1 when both inputs have the same sign: no line separates that.
rng = np.random.default_rng(0)
X = rng.uniform(0.2, 1, (2000, 2)) * rng.choice([-1, 1], (2000, 2))
y = X[:, 0] * X[:, 1] > 0
product = X.prod(axis=1, keepdims=True)  # the hand-made feature
# A small network, trained on a CPU.
net = MLPClassifier(hidden_layer_sizes=(16,), max_iter=500, random_state=0)

for name, model, features in [
    ("linear model, raw inputs", LogisticRegression(), X),
    ("linear model, hand-made feature", LogisticRegression(), product),
    ("boosted trees, raw inputs", HistGradientBoostingClassifier(), X),
    ("neural network, raw inputs", net, X),
]:
    model.fit(features[:1000], y[:1000])
    score = model.score(features[1000:], y[1000:])
    print(f"{name}: {score:.1f}")
