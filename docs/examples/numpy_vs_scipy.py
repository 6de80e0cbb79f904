import re
from importlib.metadata import requires

import numpy as np
from scipy import integrate, optimize


def f(x):
    return np.sum((x - 3) ** 2)


def needs(package, other):  # compare names only, no versions
    lines = [r for r in requires(package) or [] if "extra" not in r]
    return other in {re.match(r"[\w.-]+", r)[0].lower() for r in lines}


# SciPy algorithms, NumPy functions and arrays
area, _ = integrate.quad(np.exp, 0, 1)
best = optimize.minimize(f, x0=np.zeros(2))
print("area:", round(area, 4), "| e - 1:", round(np.e - 1, 4))
print("minimum at:", best.x.round(2), type(best.x).__name__)
print("SciPy requires NumPy:", needs("scipy", "numpy"))
print("NumPy requires SciPy:", needs("numpy", "scipy"))
