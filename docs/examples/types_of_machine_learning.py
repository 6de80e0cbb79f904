import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

X, y = load_iris(return_X_y=True)
model = LogisticRegression(max_iter=1000).fit(X[::2], y[::2])
print(f"supervised (X, y): accuracy {model.score(X[1::2], y[1::2]):.2f}")

groups = KMeans(n_clusters=3, n_init=10, random_state=0).fit_predict(X)
print("unsupervised (X): group sizes", sorted(np.bincount(groups).tolist()))

# Corridor 0..4, start at 1. Left exit (0) pays 1, right exit (4) pays 10.
for gamma in (0.9, 0.3):
    rng = np.random.default_rng(0)
    q = np.zeros((5, 2))  # value of [left, right]; the exits stay 0
    for _ in range(500):
        s = 1
        while s not in (0, 4):
            a = int(rng.integers(2))  # explore at random
            nxt = s + (1 if a else -1)
            reward = {0: 1, 4: 10}.get(nxt, 0)
            q[s, a] += 0.5 * (reward + gamma * q[nxt].max() - q[s, a])
            s = nxt
    print(f"reinforcement, gamma {gamma}: left {q[1, 0]:.1f}, right {q[1, 1]:.1f}")
