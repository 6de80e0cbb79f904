from importlib.metadata import requires

import numpy as np
from scipy import integrate, optimize


def f(x):
    return (x - 3) ** 2


# NumPy: the array, and arithmetic on all of it at once
x = np.arange(5.0)
print("f on an array:", f(x))
print("slice shares memory:", np.shares_memory(x, x[1:4]))

# SciPy: algorithms that call f again and again
print("minimum at:", round(optimize.minimize_scalar(f).x, 6))
print("area, 0 to 3:", round(integrate.quad(f, 0, 3)[0], 6))

for package, other in ("scipy", "numpy"), ("numpy", "scipy"):
    lines = [r for r in requires(package) or [] if "extra" not in r]
    needed = any(r.startswith(other) for r in lines)
    print(f"{package} requires {other}: {needed}")
