import numpy as np


def rings(seed):  # radius 1 and 2, with noise
    rng = np.random.default_rng(seed)
    y, t = rng.choice([-1, 1], 100), rng.uniform(0, 7, 100)
    r = 1.5 + y / 2 + rng.normal(0, 0.4, 100)
    return np.c_[r * np.cos(t), r * np.sin(t)], y

def lift(X):  # 1, x1², x2², √2·x1·x2
    return np.c_[np.ones(100), X**2, 2**0.5 * X.prod(axis=1)]

def test(name, kernel):
    hits = []
    for seed in range(40):
        sets = (X, y), _ = rings(seed), rings(seed + 40)
        a = np.linalg.solve(kernel(X, X) + np.eye(100) / 10, y)
        hits += [[np.mean(kernel(Z, X) @ a * t > 0) for Z, t in sets]]
    print(f"{name:9}", np.mean(hits, 0).round(2), np.std(hits, 0).round(2))

test("linear", lambda X, Z: 1 + X @ Z.T)
test("lifted", lambda X, Z: lift(X) @ lift(Z).T)
test("kernel", lambda X, Z: 1 + (X @ Z.T) ** 2)
for g in 0.001, 0.1, 100:
    test(f"RBF {g}", lambda X, Z: np.exp(-g * ((X[:, None] - Z) ** 2).sum(2)))
