from itertools import combinations
from math import erfc, sqrt

import numpy as np

new, old = [11, 12, 13, 15], [14, 16, 18, 19]  # minutes
# the 70 ways to draw four of eight reports
splits = np.array(list(combinations(range(8), 4)))


def p_value(times):  # the first four are the new group
    total = times.sum()
    gaps = np.abs(total - 2 * times[splits].sum(axis=1)) / 4
    return (gaps >= gaps[0] - 1e-9).mean()


print(f"p = {p_value(np.array(new + old)):.3f}")

rng = np.random.default_rng(0)  # 20,000 nights, no effect
p = [p_value(t) for t in rng.normal(15, 3, (20_000, 8))]
for cut in (0.2, 0.4, 0.6, 0.8):
    print(f"p <= {cut}: {np.mean(np.array(p) <= cut + 1e-9):.1%}")
for n in (1_000, 1_000_000):  # gain 0.1, spread 10
    z = 0.1 / (10 * sqrt(2 / n))
    print(f"{n:9,} per group: p = {erfc(z / sqrt(2)):.2g}")
