import numpy as np
from sklearn.metrics import log_loss
from sklearn.naive_bayes import GaussianNB

rng = np.random.default_rng(0)
y = rng.integers(0, 2, 20_000)
x = y + rng.normal(size=y.size)  # one real feature
train, test = slice(0, 10_000), slice(10_000, None)
for copies in (1, 5, 20):  # the same feature, repeated
    X = np.tile(x[:, None], (1, copies))
    # Gaussian and independent, given the class
    model = GaussianNB().fit(X[train], y[train])
    p = model.predict_proba(np.full((1, copies), 0.8))[0, 1]
    accuracy = model.score(X[test], y[test])
    loss = log_loss(y[test], model.predict_proba(X[test]))
    print(f"{copies:2d}x: P={p:.3f}  {accuracy=:.2f}  {loss=:.2f}")
two = np.column_stack([y * 3, y * 3]) + rng.normal(size=(y.size, 2))
print("r overall:", round(np.corrcoef(two.T)[0, 1], 2))
inside = np.corrcoef(two[y == 0].T)[0, 1]
print("r inside class 0:", abs(round(inside, 2)))
