# 30 training sets of 200 rows: bias^2 and variance of three models.
import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.ensemble import RandomForestRegressor
from sklearn.tree import DecisionTreeRegressor

X_new, truth = make_friedman1(400, noise=0, random_state=999)
models = {
    "one full tree": DecisionTreeRegressor(random_state=0),
    "30 bagged trees": RandomForestRegressor(30, random_state=0),
    "random forest": RandomForestRegressor(30, max_features=1 / 3, random_state=0),
}
for name, model in models.items():
    fits = []
    for seed in range(30):
        X, y = make_friedman1(200, noise=1.0, random_state=seed)
        fits.append(model.fit(X, y).predict(X_new))
    bias2 = np.mean((np.mean(fits, axis=0) - truth) ** 2)
    var = np.var(fits, axis=0, ddof=1).mean()
    bias2 -= var / len(fits)  # scatter of the mean itself
    print(f"{name:16} bias^2 {bias2:.1f}  variance {var:.1f}")
