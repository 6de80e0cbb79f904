import numpy as np

logs = []
def fit(X, y):  # logistic regression, Newton's method
    w = np.zeros(3)
    for _ in range(12):
        p = 1 / (1 + np.exp(-X @ w))
        w += np.linalg.solve(X.T * p * (1 - p) @ X, X.T @ (y - p))
    return w
for seed in range(10):
    rng = np.random.default_rng(seed)
    X = np.c_[np.ones(200_000), rng.normal(size=(200_000, 2))]
    p = 1 / (1 + np.exp(-X @ [-5.24, 1, 0.6]))
    click = rng.random(200_000) < p
    keep = click | (rng.random(200_000) < 0.05)
    raw = 1 / (1 + np.exp(-X @ fit(X[keep], click[keep])))
    bid = rng.lognormal(0, 0.5, (40_000, 5))  # 5 ads each
    for q in (raw, raw / (raw + (1 - raw) / 0.05)):
        won = [bid * v.reshape(-1, 5) for v in (q, p)]
        wrong = np.not_equal(*np.argmax(won, 2)).mean()
        logs += [[click.mean(), q.mean(), wrong]]
print("           clicks  mean p  wrong winner")
for name, i in (("raw", 0), ("corrected", 1)):
    (c, p, w), sd = np.mean(logs[i::2], 0), np.std(logs[i::2], 0)
    print(f"{name:10} {c:6.1%} {p:7.1%} {w:8.1%} ± {sd[2]:.1%}")
