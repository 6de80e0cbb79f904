# Python is the language you write; compiled code does the work.
from pathlib import Path
from timeit import repeat

import numpy as np

x = np.arange(1_000_000, dtype=float)
y = np.ones_like(x)
x_list, y_list = x.tolist(), y.tolist()


def python_dot() -> float:
    return sum(a * b for a, b in zip(x_list, y_list))


slow = min(repeat(python_dot, number=1, repeat=3))
fast = min(repeat(lambda: x @ y, number=1, repeat=20))
print("loop:", int(python_dot()), "| x @ y:", int(x @ y))
print("x @ y at least 10 times faster:", slow > 10 * fast)

files = {p.suffix for p in Path(np.__file__).parent.rglob("_multiarray_umath*")}
print("NumPy's core is compiled code:", bool(files & {".so", ".pyd"}))
