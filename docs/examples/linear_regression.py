import numpy as np


def normal_equations(X, y):
    return np.linalg.solve(X.T @ X, X.T @ y)

def qr(X, y):
    Q, R = np.linalg.qr(X)
    return np.linalg.solve(R, Q.T @ y)

def descent(X, y, rate=0.1, steps=300):
    w = np.zeros(X.shape[1])
    for _ in range(steps):
        w -= rate * X.T @ (X @ w - y)
    return w

ads, y = np.array([0, 1, 2]), np.array([2, 1, 6])
X = np.column_stack([np.ones(3), ads])
for fit in normal_equations, qr, descent:
    w = fit(X, y).round(6)
    print(f"{fit.__name__:17}", w, "residuals", y - X @ w)
X[:, 1] = 1 + ads / 5e7
print(f"condition {np.linalg.cond(X):.0e}")
for fit in normal_equations, qr:
    print(f"{fit.__name__:17}", abs(fit(X, y)[1] / 1e8 - 1) < 0.001)
