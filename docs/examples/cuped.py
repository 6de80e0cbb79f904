import numpy as np

rng = np.random.default_rng(0)
n, effect = 2000, 1.5  # listeners per arm, true gain

def adjust(y, x):
    theta = np.cov(x.ravel(), y.ravel())[0, 1] / x.var()
    return y - theta * (x - x.mean())

def test(y):  # row 0 is A, row 1 is B
    gap = y[1].mean() - y[0].mean()
    return gap, abs(gap) > 1.96 * (y.var(axis=1).sum() / n) ** 0.5
results = []
for _ in range(2000):  # tests
    before = rng.normal(60, 20, (2, n))
    y = 18 + 0.7 * before + rng.normal(0, 204**0.5, (2, n))
    y[1] += effect
    day_1 = y + rng.normal(0, 10, (2, n))
    ways = y, adjust(y, before), adjust(y, day_1)
    results.append([test(way) for way in ways])
gap, found = np.moveaxis(np.array(results), 2, 0)
print("        plain CUPED day 1")
print("mean   ", *(f"{v:5.2f}" for v in gap.mean(axis=0)))
print("spread ", *(f"{v:5.2f}" for v in gap.std(axis=0)))
print("found  ", *(f"{v:5.0%}" for v in found.mean(axis=0)))
