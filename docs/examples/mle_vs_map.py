import numpy as np

theta = np.arange(1, 70_000) / 70_000
prior = np.log(theta * (1 - theta))  # Beta(2, 2), up to a constant

print("data          MLE    MAP   mean")
for k, n in ((3, 3), (24, 30), (240, 300)):
    fit = k * np.log(theta) + (n - k) * np.log(1 - theta)
    post = fit + prior
    weight = np.exp(post - post.max())
    mean = (theta * weight).sum() / weight.sum()
    mle, best = theta[fit.argmax()], theta[post.argmax()]
    print(f"{k:3} of {n:3}  {mle:.3f}  {best:.3f}  {mean:.3f}")

# ridge: noise variance 4, prior variance 0.5 for each weight
rng = np.random.default_rng(0)
X, y = rng.normal(size=(20, 3)), rng.normal(size=20)
w = np.linalg.solve(X.T @ X + 4 / 0.5 * np.eye(3), X.T @ y)
slope = X.T @ (y - X @ w) / 4 - w / 0.5
print(f"slope of the log posterior: {np.abs(slope).max():.6f}")
