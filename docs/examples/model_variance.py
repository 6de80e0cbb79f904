# The same problem, 100 training sets: how far do the fits scatter?
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.tree import DecisionTreeRegressor

grid = np.linspace(0.02, 0.98, 50)[:, None]


def variance(model, n):
    rng, fits = np.random.default_rng(0), []
    for _ in range(100):
        x = rng.uniform(0, 1, (n, 1))
        y = np.sin(6 * x[:, 0]) + 0.3 * rng.normal(size=n)
        fits.append(model.fit(x, y).predict(grid))
    return np.var(fits, axis=0).mean()


full = DecisionTreeRegressor(random_state=0)
small = DecisionTreeRegressor(max_depth=3, random_state=0)
bagged = RandomForestRegressor(10, random_state=0)
print(f"full tree,        100 rows: {variance(full, 100):.3f}")
print(f"full tree,      1,000 rows: {variance(full, 1000):.3f}")
print(f"depth 3,          100 rows: {variance(small, 100):.3f}")
print(f"depth 3,        1,000 rows: {variance(small, 1000):.3f}")
print(f"10 bagged trees,  100 rows: {variance(bagged, 100):.3f}")
