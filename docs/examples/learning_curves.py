# A wave plus noise of variance 0.25, fitted by polynomials.
import numpy as np
from numpy.polynomial.legendre import legvander


def errors(rows, degree, steps=None, runs=2000):
    rng = np.random.default_rng(0)
    x = np.linspace(-1, 1, rows)
    y, new = np.sin(5 * x) + rng.normal(0, 0.5, (2, runs, rows))
    U, s, _ = np.linalg.svd(legvander(x, degree), False)
    keep = 1  # all of the least-squares fit, or what
    if steps:  # so many steps of gradient descent reach
        keep = 1 - (1 - 0.02 * s**2) ** steps
    fit = y @ U * keep @ U.T
    pair = [((t - fit) ** 2).mean(axis=1) for t in (y, new)]
    m, sd = np.mean(pair, axis=1), np.std(pair, axis=1)
    return f"{m[0]:.2f} ± {sd[0]:.2f}   {m[1]:.2f} ± {sd[1]:.2f}"


print("degree  rows steps   training      validation")
for degree in (1, 9):
    for rows in (40, 160, 640):
        print(f"{degree:6} {rows:5}   all  {errors(rows, degree)}")
for steps in (2, 20, 200):
    print(f"{19:6} {40:5} {steps:5}  {errors(40, 19, steps)}")
