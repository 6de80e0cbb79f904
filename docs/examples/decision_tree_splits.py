import numpy as np

income = [20, 25, 32, 38, 41, 55, 60, 72]
default = np.array([1, 1, 0, 1, 0, 0, 1, 0])


def gini(y):
    return 2 * y.mean() * (1 - y.mean())


def entropy(y):
    p = np.array([y.mean(), 1 - y.mean()])
    return -(p[p > 0] * np.log2(p[p > 0])).sum()


def error(y):
    return min(y.mean(), 1 - y.mean())

print("cut    Gini  entropy  error  variance")
for i in range(1, 8):
    sides = default[:i], default[i:]
    row = [(income[i - 1] + income[i]) / 2]
    for f in (gini, entropy, error, np.var):
        row += [sum(len(y) / 8 * f(y) for y in sides)]
    print("{:.1f}  {:.3f}   {:.3f}  {:.3f}  {:.3f}".format(*row))
