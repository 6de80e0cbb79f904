import numpy as np

noise = np.random.default_rng(0).normal(size=(5_000, 60))
penalties = np.arange(0.02, 3, 0.02)


def ridge(fit, penalty):
    return fit / (1 + penalty)


def lasso(fit, penalty):
    return np.sign(fit) * np.maximum(abs(fit) - penalty, 0)


print("useful  method  error  penalty  kept")
for useful in (3, 60):
    w = np.zeros(60)
    w[:useful] = np.sqrt(60 / useful)
    fit = w + noise  # what least squares finds
    for shrink in (ridge, lasso):
        tried = [((shrink(fit, p) - w) ** 2).sum(1).mean() for p in penalties]
        best = penalties[np.argmin(tried)]
        kept = (shrink(fit, best) != 0).sum(axis=1).mean()
        print(f"{useful:6}  {shrink.__name__}", end=" ")
        print(f"{min(tried):7.0f} {best:8.1f} {kept:5.0f}")
