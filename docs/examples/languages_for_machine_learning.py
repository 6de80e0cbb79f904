# How many lines of Python run for one dot product?
import sys

import numpy as np


def loop(x, y):
    total = 0.0
    for a, b in zip(x, y):
        total += a * b
    return total


def lines_run(function, x, y):
    events = []
    sys.settrace(lambda *_: lambda _, event, __: events.append(event))
    result = function(x, y)
    sys.settrace(None)
    return int(result), events.count("line")


for n in (1_000, 10_000):
    x, y = np.arange(n, dtype=float), np.ones(n)
    print(n, "loop over elements:", lines_run(loop, x, y))
    print(n, "one array call:", lines_run(lambda x, y: x @ y, x, y))
