from importlib.metadata import requires

import numpy as np
from scipy import integrate, optimize


def f(x):
    return np.sum((x - 3) ** 2)


# SciPy algorithms, NumPy functions and arrays
area, _ = integrate.quad(np.exp, 0, 1)
best = optimize.minimize(f, x0=np.zeros(2))
print("area:", round(area, 4), "| e - 1:", round(np.e - 1, 4))
print("minimum at:", best.x.round(2), type(best.x).__name__)

# Who depends on whom: SciPy needs NumPy, not the reverse
for name in ("numpy", "scipy"):
    needed = [r for r in requires(name) or [] if "extra" not in r]
    print(name, "requires:", needed)
