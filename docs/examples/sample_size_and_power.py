from math import ceil, sqrt
from statistics import NormalDist

import numpy as np

normal = NormalDist()
sigma, gain = 30, 1  # minutes a week
z_alpha, z_beta = normal.inv_cdf(0.975), normal.inv_cdf(0.8)
n = ceil(2 * (z_alpha + z_beta) ** 2 * sigma**2 / gain**2)
print(f"users per arm: {n:,}; rule of 16: {16 * sigma**2:,}")

rng = np.random.default_rng(0)
print("per arm  power  simulated  mean win  wrong sign")
for n in (1_000, 5_000, 14_128):
    se = sigma * sqrt(2 / n)
    power = normal.cdf(gain / se - z_alpha)
    # 200,000 tests; minutes of a user are exponential
    a, b = rng.gamma(n, sigma / n, (2, 200_000))
    diff = b + gain - a
    found = np.abs(diff) > z_alpha * se
    wins = found & (diff > 0)
    wrong = found.sum() - wins.sum()
    print(f"{n:7,}  {power:5.2f}  {wins.mean():9.2f}"
          f"  {diff[wins].mean():8.2f}  {wrong / found.sum():10.1%}")
