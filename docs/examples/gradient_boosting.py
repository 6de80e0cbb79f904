import numpy as np
from sklearn.ensemble import GradientBoostingClassifier

x = np.array([20, 25, 32, 38, 41, 55, 60, 72])  # income
y = np.array([1, 1, 0, 1, 0, 0, 1, 0])  # default
cuts, rate = (x[1:] + x[:-1]) / 2, 0.5


def spread(left):  # squares left over by this stump
    return sum(s.sum() * r[s].var() for s in (left, ~left))


F = np.full(8, np.log(y.mean() / (1 - y.mean())))
for m in range(1, 101):
    p = 1 / (1 + np.exp(-F))
    r = y - p  # the negative gradient of the log loss
    left = min((x < cut for cut in cuts), key=spread)
    step = [r[s].sum() / (p * (1 - p))[s].sum() for s in (left, ~left)]
    F += rate * np.where(left, *step)
    if m in (1, 2, 100):
        print(m, (1 / (1 + np.exp(-F))).round(2))
model = GradientBoostingClassifier(learning_rate=rate, max_depth=1)
model.fit(x[:, None], y)  # 100 rounds
same = np.allclose(F, model.decision_function(x[:, None]))
print("equals scikit-learn:", same)
