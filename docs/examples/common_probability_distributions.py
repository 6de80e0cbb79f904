from math import exp

import numpy as np

# one hour in n slots, a call in each with chance 3 / n
for n in (60, 3_600):
    p = 3 / n
    none, variance = (1 - p) ** n, n * p * (1 - p)
    print(f"n = {n:4}: no call {none:.4f}, variance {variance:.4f}")
print(f"Poisson : no call {exp(-3):.4f}, variance {3:.4f}")

rng = np.random.default_rng(0)
wait = rng.exponential(20, 1_000_000)  # minutes
more = wait[wait > 20] - 20
print(f"mean wait {wait.mean():.1f} minutes")
print(f"after 20 quiet minutes, {more.mean():.1f} more")

steady = np.full(1_000_000, 3.0)
mixed = rng.choice([1.0, 5.0], 1_000_000)  # calls an hour
for name, rate in (("steady", steady), ("mixed", mixed)):
    count = rng.poisson(rate)
    mean, variance = count.mean(), count.var()
    many = np.mean(count >= 8)
    print(f"{name:6} {mean=:.2f} {variance=:.2f} 8 or more={many:.1%}")
