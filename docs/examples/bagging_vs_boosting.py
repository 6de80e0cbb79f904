import numpy as np
from sklearn.tree import DecisionTreeRegressor as Tree

rng = np.random.default_rng(0)
grid = np.linspace(0.3, 6, 60)[:, None]
names = "one tree", "30 bagged", "one stump", "50 boosted", "500"
errors = []
for _ in range(8):  # training sets of 80 noisy points
    x = rng.uniform(0, 2 * np.pi, (80, 1))
    y = np.sin(x[:, 0]) + rng.normal(0, 0.5, 80)
    fits, total = [Tree().fit(x, y).predict(grid)], 0
    for _ in range(30):  # bagging: trees on resampled rows
        rows = rng.integers(0, 80, 80)
        total += Tree().fit(x[rows], y[rows]).predict(grid)
    fits += [total / 30]
    left, curve = y, np.zeros(60)
    for number in range(1, 501):  # boosting: what is left over
        stump = Tree(max_depth=1).fit(x, left)
        step = stump.predict(np.r_[x, grid])
        left, curve = left - 0.2 * step[:80], curve + 0.2 * step[80:]
        if number in (1, 50, 500):
            fits += [curve if number > 1 else step[80:]]
    errors += [((fits - np.sin(grid[:, 0])) ** 2).mean(axis=1)]
for name, column in zip(names, np.transpose(errors)):
    print(f"{name:10s} {column.mean():.3f} ± {column.std():.3f}")
