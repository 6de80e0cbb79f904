import numpy as np
from sklearn.datasets import make_moons
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.semi_supervised import LabelSpreading, SelfTrainingClassifier

X, y = make_moons(400, noise=0.08, random_state=0)  # two crescents
X_new, y_new = make_moons(1000, noise=0.08, random_state=2)
neighbor, line = KNeighborsClassifier(1), LogisticRegression()
spreading = LabelSpreading(gamma=20)
self_train = SelfTrainingClassifier(LogisticRegression(), threshold=0.8)
scores = []
for seed in range(10):  # ten choices of the ten labeled points
    mixed = np.random.default_rng(seed).permutation(400)
    known = np.r_[mixed[y[mixed] == 0][:5], mixed[y[mixed] == 1][:5]]
    part = np.full(400, -1)  # -1 means "no label" in scikit-learn
    part[known] = y[known]
    few = [m.fit(X[known], y[known]) for m in (neighbor, line)]
    all_ = [m.fit(X, part) for m in (spreading, self_train)]
    one_class = len(set(self_train.predict(X_new))) == 1
    scores.append([m.score(X_new, y_new) for m in few + all_] + [one_class])
nn, lr, spread, st, collapsed = np.mean(scores, axis=0)
print(f"nearest neighbor {nn:.2f} -> label spreading {spread:.2f}")
print(f"logistic regression {lr:.2f} -> self-training {st:.2f}")
print(f"self-training ends with one class in {10 * collapsed:.0f} of 10 runs")
