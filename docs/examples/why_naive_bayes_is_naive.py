import numpy as np
from sklearn.metrics import log_loss
from sklearn.naive_bayes import GaussianNB

rng = np.random.default_rng(0)
x = (4.5 + np.log(3)) / 3  # this weight favors dog 3 to 1


def pets(copies, n=10_000):  # mean weight: cats 0, dogs 3
    dog = rng.integers(0, 2, n)
    weight = dog * 3 + rng.normal(size=n)
    return np.tile(weight[:, None], copies), dog


print("columns  P(dog)     accuracy    log loss")
for copies in (1, 5, 20):  # the same weight, repeated
    runs = []
    for _ in range(50):  # 50 training and test sets
        model = GaussianNB().fit(*pets(copies))
        p = model.predict_proba(np.full((1, copies), x))[0, 1]
        X, y = pets(copies)
        loss = log_loss(y, model.predict_proba(X))
        runs.append([p, model.score(X, y), loss])
    (p, a, loss), (_, s, t) = np.mean(runs, 0), np.std(runs, 0)
    print(f"{copies:7}  {p:6.3f}  {a:.3f}±{s:.3f}  {loss:.2f}±{t:.2f}")
