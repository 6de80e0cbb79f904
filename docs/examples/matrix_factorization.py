import numpy as np


def ridge(x, y):  # penalty 2
    return np.linalg.solve(x.T @ x + 2 * np.eye(2), x.T @ y)
errors = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    mean = 3 + rng.normal(0, 0.5, (80, 1)) + rng.normal(0, 0.5, 50)
    taste = rng.normal(size=(80, 2)) @ rng.normal(size=(2, 50))
    r = mean + 0.6 * taste + rng.normal(0, 0.4, (80, 50))
    seen = rng.random(r.shape) < 0.3
    known = np.where(seen, r, np.nan)
    users = np.nanmean(known, axis=1, keepdims=True)
    base = users + np.nanmean(known - users, axis=0)
    e, q = r - base, rng.normal(size=(50, 2))
    for _ in range(10):  # alternate
        p = np.array([ridge(q[s], y[s]) for s, y in zip(seen, e)])
        q = np.array([ridge(p[s], y[s]) for s, y in zip(seen.T, e.T)])
    u, d, v = np.linalg.svd(np.where(seen, r, 0))
    zeros = (u[:, :2] * d[:2]) @ v[:2]
    guesses = zeros, base, base + p @ q.T
    errors += [np.sqrt(((g - r)[~seen] ** 2).mean()) for g in guesses]
for name, e in zip(("zeros, SVD", "biases", "factors"), np.reshape(errors, (10, 3)).T):
    print(f"{name:10} {e.mean():.2f} +- {e.std():.2f}")
