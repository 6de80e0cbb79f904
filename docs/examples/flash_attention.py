import numpy as np

rng = np.random.default_rng(0)
n, d, tile = 1024, 64, 128
Q, K, V = rng.normal(size=(3, n, d))
S = Q @ K.T / np.sqrt(d)
P = np.exp(S - S.max(axis=1, keepdims=True))
plain = P / P.sum(axis=1, keepdims=True) @ V

top = np.full((n, 1), -np.inf)  # largest score so far
total = np.zeros((n, 1))        # sum of exponentials so far
out = np.zeros((n, d))          # weighted values so far
for i in range(0, n, tile):
    s = Q @ K[i : i + tile].T / np.sqrt(d)
    new = np.maximum(top, s.max(axis=1, keepdims=True))
    shrink, p = np.exp(top - new), np.exp(s - new)
    total = total * shrink + p.sum(axis=1, keepdims=True)
    out = out * shrink + p @ V[i : i + tile]
    top = new
print(f"largest difference {np.abs(out / total - plain).max():.0e}")
for n in 8192, 65536:  # one head, two bytes a number
    four_passes = 2 * (4 * n * n + 4 * n * d) / 2**20
    tiles = 2 * (n / tile * 2 * n * d + 2 * n * d) / 2**20
    print(f"n {n:6,}: scores {2 * n * n / 2**20:5,.0f} MiB,",
          f"moved {four_passes:6,.0f} or {tiles:5,.0f}")
