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
names, scores = ["1-NN", "line", "spreading", "self-training"], []
for run in range(50):  # 50 choices of the ten labels
    mixed = np.random.default_rng(run).permutation(400)
    known = [i for c in (0, 1) for i in mixed[y[mixed] == c][:5]]
    part = np.full(400, -1)  # -1 means "no label"
    part[known] = y[known]
    few = [m.fit(X[known], y[known]) for m in (near, line)]
    both = [m.fit(X, part) for m in (spread, self_)]
    scores.append([m.score(X_new, y_new) for m in few + both])
    for k in range(1, 6) if run == 8 else ():
        new = self_.transduction_[self_.labeled_iter_ == k]
        print("run 8, round", k, np.bincount(new, minlength=2))
for name, s in zip(names, np.transpose(scores)):
    print(f"{name}: {s.mean():.2f} +- {s.std():.2f}")
