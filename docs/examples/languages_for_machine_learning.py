# One dot product, three ways.
from timeit import repeat

import numpy as np


def loop(x, y):
    total = 0.0
    for a, b in zip(x, y):
        total += a * b
    return total


def seconds(f, x, y, times):
    return min(repeat(lambda: f(x, y), number=times, repeat=9))


for n, times in ((10_000, 10), (10, 1000)):
    x, y = np.arange(n) * 1.0, np.ones(n)
    lists = seconds(loop, x.tolist(), y.tolist(), times)
    arrays = seconds(loop, x, y, times)
    call = seconds(np.dot, x, y, times)
    print(n, "pairs")
    print("  array call 20 times faster:", lists / call > 20)
    print("  loop slower on arrays:", arrays > lists)
