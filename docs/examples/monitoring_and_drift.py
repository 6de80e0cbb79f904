import numpy as np

rng = np.random.default_rng(0)


def ks_rejects(n, shift):  # at the 5% level
    both = np.r_[rng.normal(size=n), rng.normal(shift, size=n)]
    side = np.where(np.argsort(both) < n, 1, -1)
    return np.abs(np.cumsum(side)).max() > 1.358 * (2 * n) ** 0.5


def psi(n, m=100_000):  # m training rows, no drift
    old = rng.multinomial(m, np.full(10, 0.1)) / m
    new = rng.multinomial(n, np.full(10, 0.1)) / n
    new = np.maximum(new, 0.5 / n)  # no empty bin
    return ((new - old) * np.log(new / old)).sum()


for n in (100, 1_000, 10_000):
    values = np.array([psi(n) for _ in range(2_000)])
    print(f"no drift, n = {n:5}: mean PSI {values.mean():.3f},", end="")
    print(f" above 0.1 in {(values > 0.1).mean():.0%}")
for n, runs in ((1_000, 1_000), (100_000, 40)):
    rate = np.mean([ks_rejects(n, 0.02) for _ in range(runs)])
    print(f"shift 0.02, n = {n:6}: {rate:.0%} rejected")
