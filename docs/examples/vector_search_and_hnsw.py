import numpy as np

rng, n = np.random.default_rng(0), 10_200
topic = rng.normal(size=(100, 32))[rng.integers(100, size=n)]
data = topic + 0.8 * rng.normal(size=(n, 32))
query, x = data[:200], data[200:]


def distance(a, b):  # squared, from each row of a to each of b
    return (a**2).sum(1)[:, None] - 2 * a @ b.T + (b**2).sum(1)


exact = distance(query, x).argsort(1)[:, :10, None]
cell = distance(x, x[:100]).argmin(1)  # 100 centers
near = distance(query, x[:100]).argsort(1)[:, None]
for n in (4, 16):
    scan = (cell[:, None] == near[:, :, :n]).any(2)
    hit = np.take_along_axis(scan, exact[:, :, 0], 1).mean()
    print(f"IVF, {n} cells: scans {scan.mean():.0%}, recall {hit:.0%}")
piece = np.split(x, 8, axis=1)  # 8 pieces of 4 numbers
codes = [p[distance(p, p[:256]).argmin(1)] for p in piece]
rough = distance(query, np.hstack(codes)).argsort(1)[:, None]
for n in (10, 50):
    hit = (exact == rough[:, :, :n]).any(2).mean()
    print(f"PQ, first {n}: recall {hit:.0%}")
