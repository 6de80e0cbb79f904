import numpy as np


def ridge(A, y, penalty):
    return np.linalg.solve(A.T @ A + penalty * np.eye(A.shape[1]), A.T @ y)

def errors(n, seed):
    rng = np.random.default_rng(seed)
    shared, other = np.linalg.qr(rng.normal(size=(2, 100, 5)))[0]
    own = 0.3 * rng.normal(size=100) / 10
    true = 0.95 * shared @ rng.normal(size=5) / 5**0.5 + own
    X = rng.normal(size=(n, 100))
    y = X @ true + 0.5 * rng.normal(size=n)
    found = [ridge(X, y, 25)]  # from scratch
    for features in shared, other:
        old = features @ rng.normal(size=(5, 20))  # 20 old tasks
        U = np.linalg.svd(old)[0][:, :5]  # what they have in common
        frozen = U @ ridge(X @ U, y, 1)
        found += [frozen, frozen + ridge(X, y - X @ frozen, 50)]
    return [np.sum((w - true) ** 2) for w in found]

e = [np.mean([errors(n, s) for s in range(50)], axis=0) for n in (30, 1000)]
names = "scratch", "frozen", "tuned", "unrelated, frozen", "unrelated, tuned"
for name, few, many in zip(names, *e):
    print(f"{name:17} {few:.2f} {many:.2f}")
