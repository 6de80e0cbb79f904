import numpy as np


def found(q, users, best):  # share of the best 5 that are found
    top, row = np.argsort(-users @ q.T)[:, :5], 50 * np.arange(200)[:, None]
    return np.isin(top + row, best + row).mean()
shares = []
for seed in range(20):
    rng = np.random.default_rng(seed)  # p: users, a: films
    p, a = rng.normal(size=(300, 4)), rng.normal(size=(200, 6))
    q = a @ rng.normal(0, 0.3, (6, 4)) + rng.normal(0, 0.5, (200, 4))
    prior = a[:50] @ np.linalg.lstsq(a[50:], q[50:])[0]
    r = p @ q[:50].T  # 50 new films
    best = np.argsort(-r[100:])[:, :5]
    r += rng.normal(size=r.shape)
    for n in (0, 2, 10, 50):  # ratings of each new film
        left = p[:n].T @ p[:n] + 4 * np.eye(4)
        for start in (0 * prior, prior):
            right = p[:n].T @ r[:n] + 4 * start.T
            new = np.linalg.solve(left, right).T
            shares.append(found(new, p[100:], best))
s = np.reshape(shares, (20, 4, 2))
print("ratings  from 0        from attributes")
for n, m, d in zip((0, 2, 10, 50), s.mean(axis=0), s.std(axis=0)):
    print(f"{n:7}  {m[0]:.2f} +- {d[0]:.2f}  {m[1]:.2f} +- {d[1]:.2f}")
