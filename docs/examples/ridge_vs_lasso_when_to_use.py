import numpy as np
from sklearn.linear_model import LassoCV, RidgeCV

models = {
    "lasso": LassoCV(cv=5, alphas=10, eps=0.01, tol=1e-3),
    "ridge": RidgeCV(np.logspace(-1, 3, 20)),
}
for useful in (3, 60):
    r2, kept = {name: [] for name in models}, []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        w = np.zeros(60)
        w[:useful] = 1 / np.sqrt(useful)
        X = rng.normal(size=(1080, 60))
        y = X @ w + 0.5 * rng.normal(size=1080)
        for name, model in models.items():
            model.fit(X[:80], y[:80])
            r2[name].append(model.score(X[80:], y[80:]))
        kept.append(np.count_nonzero(models["lasso"].coef_))
    for name, v in r2.items():
        score = f"{np.mean(v):.2f} ± {np.std(v):.2f}"
        print(f"{useful:2} useful, {name} {score}")
    print(f"   lasso keeps {np.mean(kept):.0f} ± {np.std(kept):.0f}")
