import numpy as np

rng, n, d = np.random.default_rng(0), 200, 64  # n sections
ROWS = {f"size {s}": [s] for s in (1, 8, 16)}
ROWS |= {"8, mid-section": [8, 4], "8, overlap 4": [8, 4, 4]}


def recall(size, first=0, step=None, title=False):
    topic, kind = rng.normal(size=(n, d)) / 8, rng.normal(size=(40, d)) / 8
    fact = rng.permuted(np.tile(range(40), (n, 1)), axis=1)[:, :8]
    text = kind[fact]  # 8 sentences a section
    text[:, slice(None if title else 1)] += topic[:, None]
    total = np.vstack([np.zeros(d), text.reshape(-1, d).cumsum(0)])
    start = np.arange(first, 8 * n - size + 1, step or size)
    chunk = total[start + size] - total[start]
    i = rng.integers(8, 8 * n - 8, 100)  # sentences asked for
    query = topic[i // 8] + kind[fact.ravel()[i]]
    score = query @ chunk.T / np.linalg.norm(chunk, axis=1)
    top = start[np.argpartition(-score, 16 // size - 1)[:, : 16 // size]]
    return ((top <= i[:, None]) & (i[:, None] < top + size)).any(1).mean()


for name, row in (ROWS | {"1, title": [1, 0, 1, True]}).items():
    runs = [recall(*row) for _ in range(10)]
    print(f"{name:14} {np.mean(runs):.2f} ± {np.std(runs):.2f}")
