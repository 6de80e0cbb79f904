import numpy as np

logs = []
def fit(X, y):  # logistic regression, Newton's method
    w = np.zeros(3)
    for _ in range(12):
        p = 1 / (1 + np.exp(-X @ w))
        H = X.T @ (X * (p * (1 - p))[:, None])
        w += np.linalg.solve(H, X.T @ (y - p))
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
        win = (bid * q.reshape(-1, 5)).argmax(1)
        right = (bid * p.reshape(-1, 5)).argmax(1)
        logs.append([click.mean(), q.mean(), (win != right).mean()])
for name, i in (("raw", 0), ("corrected", 1)):
    rows = 100 * np.array(logs[i::2])
    print(name, rows.mean(0).round(1), rows.std(0).round(1))
