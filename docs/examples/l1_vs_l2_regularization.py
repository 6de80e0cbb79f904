import numpy as np
from sklearn.linear_model import Lasso, Ridge

np.set_printoptions(suppress=True)
n, lam = 4, 1
X = np.eye(n)  # orthonormal columns
y = X @ [3, 1.5, 0.4, 0.1]  # the least-squares weights
lasso = Lasso(alpha=lam / n, fit_intercept=False)
ridge = Ridge(alpha=lam, fit_intercept=False)
print("lasso:", lasso.fit(X, y).coef_.round(2))
print("ridge:", ridge.fit(X, y).coef_.round(2))
strong = Ridge(alpha=1000, fit_intercept=False)
print("ridge, lambda 1,000:", strong.fit(X, y).coef_.round(4))

# Two identical columns; the weights should sum to 2
x = np.random.default_rng(0).normal(size=200)
twins, y = np.c_[x, x], 2 * x
print("twins, lasso:", Lasso(alpha=0.1).fit(twins, y).coef_.round(2))
print("twins, ridge:", Ridge(alpha=1).fit(twins, y).coef_.round(2))
