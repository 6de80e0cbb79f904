from itertools import permutations

import numpy as np

x = np.array([1, 1, 1])  # late, debt, fee
people = np.array([(0, 0, 0), (0, 1, 0), (1, 0, 1), (1, 1, 1)])


def risk(z):  # the model never reads the fee
    return 10 + z @ [20, 10, 0] + 30 * z[:, 0] * z[:, 1]


for name, value in (
    ("four people", lambda keep: risk(np.where(keep, x, people))),
    ("one person ", lambda keep: risk(np.where(keep, x, people[:1]))),
    ("matching   ", lambda keep: risk(people[((people == x) | ~keep).all(1)])),
):
    phi = np.zeros(3)
    for order in permutations(range(3)):
        keep = np.zeros(3, bool)  # True: the value of x is known
        for feature in order:
            before = value(keep).mean()
            keep[feature] = True
            phi[feature] += (value(keep).mean() - before) / 6
    print(name, phi.round(2), "sum", phi.sum().round(2))
