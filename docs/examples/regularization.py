# 10,000 training sets: a wave at 20 points, noise 0.5.
import numpy as np
from numpy.polynomial.legendre import legvander

x = np.linspace(-1, 1, 20)
truth = np.sin(3 * x)
y = np.random.default_rng(0).normal(truth, 0.5, (10_000, 20))
X = legvander(x, 12)  # 13 columns: degrees 0 to 12
a, V = np.linalg.eigh(X.T @ X)  # curvatures and directions
v = y @ X @ V / a  # least squares: one weight a direction
small = X[:, :4]  # 4 weights: degrees 0 to 3
fits = {"no regularization": v @ V.T @ X.T}
for strength in (0.1, 1, 10):
    keep = a / (a + strength)
    fits[f"penalty {strength}"] = v * keep @ V.T @ X.T
for steps in (1, 10, 300):
    keep = 1 - (1 - 0.04 * a) ** steps
    fits[f"stop at step {steps}"] = v * keep @ V.T @ X.T
fits["only 4 weights"] = y @ np.linalg.pinv(small).T @ small.T
print(f"curvatures from {a[-1]:.1f} to {a[0]:.2f}")
print("squared error:     training  new targets")
for name, fit in fits.items():
    train = np.mean((y - fit) ** 2)
    new = np.mean((truth - fit) ** 2) + 0.5**2  # new noise
    print(f"{name:18} {train:8.2f} {new:12.2f}")
