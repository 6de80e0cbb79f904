from math import comb
from statistics import mean, stdev

n = 8  # runs of each task
AGENTS = {
    "even": [4] * 10,  # each task: 4 of 8 right
    "split": [8] * 5 + [0] * 5,  # always or never
    "mixed": [8, 8, 7, 6, 5, 3, 2, 1, 0, 0],
}


def any_of(c, k):  # at least one of k is right
    return 1 - comb(n - c, k) / comb(n, k)


def all_of(c, k):  # all k are right
    return comb(c, k) / comb(n, k)


for name, tasks in AGENTS.items():
    for k in (1, 4):
        some = mean(any_of(c, k) for c in tasks)
        every = [all_of(c, k) for c in tasks]
        print(f"{name}, k={k}: {some:.2f} {mean(every):.2f}")
print(f"error of the last: {stdev(every) / 10**0.5:.2f}")
