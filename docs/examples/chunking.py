import numpy as np

rng, n, d = np.random.default_rng(0), 200, 64  # n sections


def unit(x):
    return x / np.linalg.norm(x, axis=-1, keepdims=True)


def recall(size, first=0, step=None, title=False):
    topic, kind = unit(rng.normal(size=(n, d))), unit(rng.normal(size=(40, d)))
    fact = rng.permuted(np.tile(range(40), (n, 1)), axis=1)[:, :8]
    text = kind[fact]  # 8 sentences a section
    text[:, slice(None if title else 1)] += topic[:, None]
    total = np.vstack([np.zeros(d), text.reshape(-1, d).cumsum(0)])
    start = np.arange(first, 8 * n - size + 1, step or size)
    i = rng.integers(8, 8 * n - 8, 100)  # sentences asked for
    query = unit(topic[i // 8] + kind[fact.ravel()[i]])
    score = query @ unit(total[start + size] - total[start]).T
    top = start[np.argpartition(-score, 16 // size - 1)[:, : 16 // size]]
    return ((top <= i[:, None]) & (i[:, None] < top + size)).any(1).mean()


for case in ([1], [2], [4], [8], [16], [8, 4], [8, 4, 4], [1, 0, 1, True]):
    print(case, round(np.mean([recall(*case) for _ in range(10)]), 2))
