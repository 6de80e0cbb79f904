# 4000 training sets of 30 points; polynomials judged at one x0.
import numpy as np

rng = np.random.default_rng(0)
x0, noise = 0.37, 0.5


def truth(x):
    return np.sin(2 * np.pi * x)


print("degree   bias^2 variance    noise      sum measured")
for degree in (1, 3, 9):
    fits, errors = [], []
    for _ in range(4000):
        x = rng.uniform(0, 1, 30)
        y = truth(x) + noise * rng.normal(size=30)
        fits.append(np.polyval(np.polyfit(x, y, degree), x0))
        y0 = truth(x0) + noise * rng.normal()
        errors.append((y0 - fits[-1]) ** 2)
    bias2 = (np.mean(fits) - truth(x0)) ** 2
    var = np.var(fits)
    total = bias2 + var + noise**2
    row = [bias2, var, noise**2, total, np.mean(errors)]
    print(f"{degree:6}", *[f"{value:8.3f}" for value in row])
