import numpy as np

def rings(rng):  # radius 1 and 2, with noise
    y, t = rng.choice([-1, 1], 100), rng.uniform(0, 7, 100)
    r = 1.5 + y / 2 + rng.normal(0, 0.4, 100)
    return np.c_[r * np.cos(t), r * np.sin(t)], y

def lift(X):  # 1, x1², √2·x1·x2, x2²
    a, b = X.T
    return np.c_[a**0, a**2, 2**0.5 * a * b, b**2]

def test(name, kernel):
    hits = []
    for seed in range(40):
        rng = np.random.default_rng(seed)
        sets = (X, y), _ = rings(rng), rings(rng)
        a = np.linalg.solve(kernel(X, X) + np.eye(100) / 10, y)
        hits += [[np.mean(kernel(Z, X) @ a * t > 0) for Z, t in sets]]
    print(f"{name:9}", np.mean(hits, 0).round(2), np.std(hits, 0)[1].round(2))

test("linear", lambda X, Z: 1 + X @ Z.T)
test("lifted", lambda X, Z: lift(X) @ lift(Z).T)
test("kernel", lambda X, Z: 1 + (X @ Z.T) ** 2)
for g in 0.001, 0.1, 100:
    test(f"RBF {g}", lambda X, Z: np.exp(-g * ((X[:, None] - Z) ** 2).sum(2)))
