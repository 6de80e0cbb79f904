import numpy as np

lime = np.array([20, 9, 4, 0, 0, 0, 0])  # at 50, 100, ... g
fruit = np.c_[lime, [0, 1, 6, 10, 6, 1, 0], lime[::-1]]
total = fruit.sum(axis=1, keepdims=True)
def fit(counts, X):  # softmax; of two classes: logistic
    w = np.zeros((X.shape[1], counts.shape[1]))
    for _ in range(9000):
        p = np.exp(X @ w)
        p /= p.sum(axis=1, keepdims=True)
        error = counts - counts.sum(1, keepdims=True) * p
        w += 0.005 * (X.T @ error - 0.001 * w)
    return p.round(2)
def one_vs_rest(X):
    p = [fit(np.c_[n, total - n], X) for n in fruit.T[:, :, None]]
    return np.array(p)[:, :, 0].T
X = np.c_[np.ones(7), np.arange(-3, 4)]
squared = np.c_[X, X[:, 1] ** 2 - 4]
models = fit(fruit, X), one_vs_rest(X), one_vs_rest(squared)
names = "softmax", "one-vs-rest", "with squares"
for name, p in zip(names, models):
    print(f"{name:12}", p[2], fruit[range(7), p.argmax(1)].sum())
kinds = "lime", "orange", "grapefruit"
for a, b in (0, 1), (1, 2), (0, 2):
    print(kinds[a], "vs", kinds[b], fit(fruit[:, [a, b]], X)[2])
