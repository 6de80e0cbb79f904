# How many lines of Python run for one dot product?
from trace import Trace

import numpy as np


def loop(x, y):
    total = 0.0
    for a, b in zip(x, y):
        total += a * b
    return total


def array(x, y):
    return x @ y


x, y = np.arange(10_000) * 1.0, np.ones(10_000)
for f in (loop, array):
    run = Trace(trace=0)  # counts the lines that run
    total = run.runfunc(f, x, y)
    lines = sum(run.results().counts.values())
    print(f"{f.__name__}: {total:.0f}, lines run: {lines}")
items = x.tolist()
print("same object:", items[7] is items[7], x[7] is x[7])
