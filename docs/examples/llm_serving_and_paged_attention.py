import heapq

import numpy as np


def static(lengths, slots):  # a batch waits for its longest
    return np.reshape(lengths, (-1, slots)).max(axis=1).sum()


def continuous(lengths, slots):  # a free slot is filled at once
    ends = [0] * slots
    for length in lengths:
        heapq.heapreplace(ends, ends[0] + length)
    return max(ends)


print("four requests:", static([2, 8, 3, 3], 2), continuous([2, 8, 3, 3], 2))
rng, rows = np.random.default_rng(0), []
for _ in range(50):
    n = np.minimum(2048, rng.geometric(1 / 200, size=400))
    used = n.mean() / 2048, n.sum() / (16 * np.ceil(n / 16)).sum()
    rows.append([static(n, 16) / continuous(n, 16), *used])
mean, sd = np.mean(rows, axis=0), np.std(rows, axis=0, ddof=1)
print(f"speedup {mean[0]:.2f}, SD {sd[0]:.2f}")
print(f"memory in use: reserved {mean[1]:.0%}, paged {mean[2]:.0%}")
