import numpy as np
from sklearn.model_selection import KFold, TimeSeriesSplit
from sklearn.neighbors import KNeighborsRegressor

blocks = np.arange(1, 7)
for train, test in TimeSeriesSplit(n_splits=5).split(blocks):
    print("train", blocks[train], "test", blocks[test])

# 100 random walks of 600 days, plus 100 days of real future.
rng, t = np.random.default_rng(0), np.arange(700)[:, None]
shuffled = KFold(5, shuffle=True, random_state=0)
schemes = {"shuffled 5-fold": shuffled, "forward chaining": TimeSeriesSplit(5)}
mse = {"real future": [], **{name: [] for name in schemes}}
for _ in range(100):
    y, model = rng.normal(size=700).cumsum(), KNeighborsRegressor(2)
    for name, cv in schemes.items():
        for tr, te in cv.split(t[:600]):
            guess = model.fit(t[tr], y[tr]).predict(t[te])
            mse[name].append(np.mean((y[te] - guess) ** 2))
    future = model.fit(t[:600], y[:600]).predict(t[600:])
    mse["real future"].append(np.mean((y[600:] - future) ** 2))
for name, errors in mse.items():
    print(f"{name:16} RMSE {np.sqrt(np.mean(errors)):.1f}")
