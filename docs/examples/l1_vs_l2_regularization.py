import numpy as np
from sklearn.linear_model import Lasso, LinearRegression, Ridge

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 6))
y = X @ [3, -2, 0, 0, 0, 0] + rng.normal(size=200)
print("OLS  ", LinearRegression().fit(X, y).coef_.round(2))
print("lasso", Lasso(alpha=0.2).fit(X, y).coef_.round(2) + 0)
print("ridge", Ridge(alpha=40).fit(X, y).coef_.round(2))

# Orthonormal columns: the lasso subtracts, ridge divides
Q, w = np.eye(4), np.array([3, 1, 0.4, 0.1])
lasso = Lasso(alpha=0.5 / 4, fit_intercept=False)  # lambda 0.5, n = 4
ridge = Ridge(alpha=1, fit_intercept=False)        # lambda 1
print("subtract 0.5:", lasso.fit(Q, Q @ w).coef_.round(2))
print("halve:       ", ridge.fit(Q, Q @ w).coef_.round(2))

# Two identical columns: ridge shares the weight, the lasso need not
x = rng.normal(size=200)
T, t = np.c_[x, x], 2 * x
print("twins, ridge:", Ridge(alpha=1).fit(T, t).coef_.round(2))
print("twins, lasso:", Lasso(alpha=0.1).fit(T, t).coef_.round(2))
