# Time saved on n pages: standard deviation 100 ms.
# H0: the cache saves nothing. In truth it saves 0 or 50 ms.
import numpy as np
from scipy.stats import norm

rng = np.random.default_rng(0)


def rejects(saved, n, alpha, tests=200_000):
    spread = 100 / n**0.5  # of the mean of n pages
    z = rng.normal(saved, spread, tests) / spread
    return (z > norm.ppf(1 - alpha)).mean()


print(" n  alpha  Type I  Type II  formula")
for n, alpha in [(25, 0.05), (25, 0.01), (50, 0.05)]:
    type_i = rejects(0, n, alpha)
    type_ii = 1 - rejects(50, n, alpha)
    power = norm.cdf(50 * n**0.5 / 100 - norm.ppf(1 - alpha))
    print(f"{n}  {alpha:5}  {type_i:6.2f}", end="")
    print(f"  {type_ii:7.2f}  {1 - power:7.2f}")
