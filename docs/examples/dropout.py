from itertools import product

import numpy as np


def sums(h, p):
    """The sum of the units under each mask, with its chance."""
    masks = np.array(list(product([0, 1], repeat=len(h))))
    kept = masks.sum(axis=1)
    chance = (1 - p)**kept * p**(len(h) - kept)
    return masks @ h / (1 - p), chance

z, chance = sums([3, 1], 0.5)
print("sums", z, "mean", chance @ z)
print("not doubled: mean", chance @ (z / 2))
for h in [4], [3, 1], [2, 2], [1, 1, 1, 1]:
    z, chance = sums(h, 0.5)
    print(h, "mean squared error", chance @ (z - 4)**2)
