# Who multiplies: Python, or compiled code inside NumPy?
import numpy as np


class Counted(float):  # a number that counts its multiplications
    calls = 0

    def __mul__(self, other):
        Counted.calls += 1
        return float(self) * other


x = [Counted(i) for i in range(1_000)]
y = [1.0] * 1_000
as_floats, as_objects = np.array(x, dtype=float), np.array(x, dtype=object)

ways = {
    "Python loop": lambda: sum(a * b for a, b in zip(x, y)),
    "float array @": lambda: as_floats @ np.array(y),
    "object array @": lambda: as_objects @ np.array(y),
}
for name, way in ways.items():
    Counted.calls = 0
    result = int(way())
    print(f"{name}: {result}, multiplied by Python: {Counted.calls}")
