import numpy as np


def ridge(A, y, penalty):
    return np.linalg.solve(A.T @ A + penalty * np.eye(A.shape[1]), A.T @ y)

def errors(n, seed):
    rng = np.random.default_rng(seed)
    shared, other = np.linalg.qr(rng.normal(size=(2, 100, 5)))[0]
    own = rng.normal(size=100) / 10
    true = 0.95 * shared @ rng.normal(size=5) / 5**0.5 + 0.3 * own
    X = rng.normal(size=(n, 100))
    y = X @ true + 0.5 * rng.normal(size=n)
    found = [ridge(X, y, 25)]  # from scratch
    for features in shared, other:
        tasks = features @ rng.normal(size=(5, 20))  # 20 old tasks
        tasks += 0.1 * rng.normal(size=tasks.shape)
        U = np.linalg.svd(tasks)[0][:, :5]
        frozen = U @ ridge(X @ U, y, 1)
        found += [frozen, frozen + ridge(X, y - X @ frozen, 25)]  # pull to frozen
    return [np.sum((w - true) ** 2) for w in found]

for n in 10, 100, 300, 1000:
    mean = np.mean([errors(n, s) for s in range(50)], axis=0)
    print(f"{n:4}", *(f"{x:.2f}" for x in mean))
