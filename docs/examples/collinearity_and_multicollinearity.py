import numpy as np
import statsmodels.api as sm
from statsmodels.stats.outliers_influence import variance_inflation_factor

rng = np.random.default_rng(0)
Z = rng.normal(size=(1000, 8))                    # 8 unrelated columns
x9 = Z.sum(axis=1) + 0.1 * rng.normal(size=1000)  # almost their sum
X = np.c_[Z, x9]
y = Z.sum(axis=1) + rng.normal(size=1000)         # x9 adds nothing

R = np.corrcoef(X, rowvar=False) - np.eye(9)
print("largest |r|:", abs(R).max().round(2))
X1 = sm.add_constant(X)
print("VIF:", [round(variance_inflation_factor(X1, j)) for j in range(1, 10)])
S = (X - X.mean(axis=0)) / X.std(axis=0)
print("condition number:", round(np.linalg.cond(S)))

for name, cols in (("with x9", X), ("without x9", Z)):
    fit = sm.OLS(y, sm.add_constant(cols)).fit()
    print(f"{name}: SE of w1 {fit.bse[1]:.2f}, R2 {fit.rsquared:.2f}")
