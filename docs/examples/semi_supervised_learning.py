import numpy as np
from sklearn.datasets import make_moons
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.semi_supervised import LabelSpreading, SelfTrainingClassifier

X, y = make_moons(400, noise=0.08, random_state=0)
X_new, y_new = make_moons(1000, noise=0.08, random_state=2)
near, line = KNeighborsClassifier(1), LogisticRegression()
spread = LabelSpreading(gamma=20)
self_ = SelfTrainingClassifier(LogisticRegression(), threshold=0.8)
scores = []
for run in range(50):  # 50 choices of the ten labels
    mixed = np.random.default_rng(run).permutation(400)
    known = [i for c in (0, 1) for i in mixed[y[mixed] == c][:5]]
    part = np.where(np.isin(range(400), known), y, -1)  # -1: no label
    few = [m.fit(X[known], y[known]) for m in (near, line)]
    both = [m.fit(X, part) for m in (spread, self_)]
    scores.append([m.score(X_new, y_new) for m in few + both])
for name, i, j in ("spreading/1-NN", 2, 0), ("self-training/line", 3, 1):
    a, b = np.transpose(scores)[[i, j]]
    print(f"{name}: {a.mean():.2f}/{b.mean():.2f}, {sum(a > b)} wins")
