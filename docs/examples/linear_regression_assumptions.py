import numpy as np
import statsmodels.api as sm
from statsmodels.stats.diagnostic import het_breuschpagan
from statsmodels.stats.stattools import durbin_watson

rng = np.random.default_rng(0)

# 1 Exogeneity: z is left out, and z moves with x
x = rng.normal(size=100_000)
z = 0.5 * x + rng.normal(size=x.size)
y = 2 * x + 3 * z + rng.normal(size=x.size)
for name, cols in (("x alone", [x]), ("x and z", [x, z])):
    fit = sm.OLS(y, sm.add_constant(np.column_stack(cols))).fit()
    print(f"slope of x, {name}: {fit.params[1]:.1f}")

# 2 Constant variance: here the error spread grows with x
x = rng.uniform(0, 10, 300)
y = 1 + 2 * x + x * rng.normal(size=300)
X = sm.add_constant(x)
fit = sm.OLS(y, X).fit()
print("Breusch-Pagan p < 0.001:", het_breuschpagan(fit.resid, X)[1] < 0.001)
print("Durbin-Watson:", round(durbin_watson(fit.resid), 1))
print("classical SE:", fit.bse.round(2))
print("robust SE:   ", fit.get_robustcov_results("HC3").bse.round(2))
