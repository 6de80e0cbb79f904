# y is the wage, x the years of education; a year is worth 2.
import numpy as np
import statsmodels.api as sm

rng = np.random.default_rng(0)
x = rng.uniform(8, 20, 100_000)
ability = 0.5 * x + rng.normal(size=x.size)
y = 2 * x + 3 * ability + rng.normal(size=x.size)
for name, cols in (("without", [x]), ("with", [x, ability])):
    fit = sm.OLS(y, sm.add_constant(np.column_stack(cols))).fit()
    print(f"slope of x {name} ability: {fit.params[1]:.2f}")

# Ability plays no part now, but the spread grows with x
slopes, hits = [], {"nonrobust": 0, "HC3": 0}
for _ in range(1000):
    x = rng.uniform(8, 20, 200)
    y = 2 * x + (x - 8) ** 2 / 12 * rng.normal(size=200)
    for kind in hits:
        fit = sm.OLS(y, sm.add_constant(x)).fit(cov_type=kind)
        low, high = fit.conf_int()[1]
        hits[kind] += int(low < 2 < high)
    slopes.append(fit.params[1])
print(f"mean slope of 1,000 samples: {np.mean(slopes):.2f}")
print("95% intervals that hold 2:", hits)
