import numpy as np
from statsmodels.stats import outliers_influence as influence

rng = np.random.default_rng(0)
print("   r  sd of w1  sd of w1 + w2  error")
for r in (0, 0.99):  # two thermometers, true weights 1 and 1
    weights, errors = [], []
    for _ in range(2000):  # 100 rows to fit, 1,000 new ones
        x = rng.multivariate_normal([0, 0], [[1, r], [r, 1]], 1100)
        y = x.sum(axis=1)
        noisy = y[:100] + rng.normal(size=100)
        w = np.linalg.lstsq(x[:100], noisy, rcond=None)[0]
        weights.append([w[0], w.sum()])
        errors.append(np.mean((x[100:] @ w - y[100:]) ** 2))
    w1, total = np.std(weights, axis=0)
    error = np.sqrt(np.mean(errors))
    print(f"{r:4} {w1:9.2f} {total:14.2f} {error:6.2f}")

X = rng.normal(size=(1000, 8))  # eight rooms, a display
X = np.c_[X, X.mean(axis=1) + rng.normal(size=1000) / 80]
Z = (X - X.mean(axis=0)) / X.std(axis=0)
pairs = np.abs(np.corrcoef(X, rowvar=False) - np.eye(9))
vif = [influence.variance_inflation_factor(Z, j) for j in range(9)]
print(f"largest |r| {pairs.max():.2f}, smallest VIF {min(vif):.0f}")
print(f"condition number {np.linalg.cond(Z):.0f}")
