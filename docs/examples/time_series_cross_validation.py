import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import KFold, TimeSeriesSplit

k_fold = KFold(5, shuffle=True, random_state=0)
cuts = {
    "shuffled": list(k_fold.split(range(600))),
    "forward": list(TimeSeriesSplit(5).split(range(600))),
    "future": [(slice(600), slice(600, 700))],
}
refits = [(slice(t), slice(t, t + 10)) for t in range(500, 700, 10)]
cuts |= {"forward, refits": refits[:10], "future, refits": refits[10:]}
forest = RandomForestRegressor(10, min_samples_leaf=5, random_state=0)
for name, folds in cuts.items():
    rmse = []
    for seed in range(10):
        level, errors = 100 + 0.1 * np.arange(707), []
        sales = np.random.default_rng(seed).normal(level, 2)
        X, y = np.lib.stride_tricks.sliding_window_view(sales, 7), sales[7:]
        for a, b in folds:
            guess = forest.fit(X[a], y[a]).predict(X[b])
            errors.append([y[b] - guess, y[b] - X[b, 6]])
        rmse.append(np.sqrt(np.mean(np.square(errors), axis=(0, 2))))
    f, n = (f"{r.mean():.1f} ± {r.std():.1f}" for r in np.transpose(rmse))
    print(f"{name}: forest {f}, naive {n}")
