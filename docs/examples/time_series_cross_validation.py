import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import KFold, TimeSeriesSplit

rows = np.arange(700)
k_fold = KFold(5, shuffle=True, random_state=0)
cuts = {
    "shuffled": list(k_fold.split(rows[:600])),
    "forward": list(TimeSeriesSplit(5).split(rows[:600])),
    "future": [(rows[:600], rows[600:])],
}
forest = RandomForestRegressor(10, min_samples_leaf=5, random_state=0)
for name, folds in cuts.items():
    rmse = []
    for seed in range(10):  # 10 series
        noise = np.random.default_rng(seed).normal(0, 2, 707)
        sales = 100 + 0.1 * np.arange(707) + noise
        weeks = np.lib.stride_tricks.sliding_window_view(sales, 8)
        X, y, errors = weeks[:, :7], weeks[:, 7], []
        for a, b in folds:
            guess = forest.fit(X[a], y[a]).predict(X[b])
            errors.append([y[b] - guess, y[b] - X[b, 6]])
        rmse.append(np.sqrt(np.mean(np.square(errors), axis=(0, 2))))
    for model, r in zip(("forest", "naive"), np.transpose(rmse)):
        print(f"{name}, {model}: {r.mean():.1f} ± {r.std():.1f}")
