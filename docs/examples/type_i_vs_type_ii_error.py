# How often does a t-test reject, when H0 is true and when not?
import numpy as np
from scipy import stats
from statsmodels.stats.power import TTestIndPower


def rejection_rate(effect, n, alpha, reps=10_000):
    rng = np.random.default_rng(0)
    a = rng.normal(0, 1, (reps, n))
    b = rng.normal(effect, 1, (reps, n))
    return (stats.ttest_ind(a, b, axis=1).pvalue < alpha).mean()


for n, alpha in [(20, 0.05), (20, 0.01), (64, 0.05)]:
    type_i = rejection_rate(0.0, n, alpha)
    type_ii = 1 - rejection_rate(0.5, n, alpha)
    beta = 1 - TTestIndPower().power(0.5, n, alpha)
    print(f"n={n} alpha={alpha}: type I {type_i:.2f}", end=", ")
    print(f"type II {type_ii:.2f} (exact {beta:.2f})")
