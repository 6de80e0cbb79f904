import numpy as np
from sklearn.datasets import make_friedman1 as data
from sklearn.ensemble import RandomForestRegressor as Forest
from sklearn.tree import DecisionTreeRegressor

x_new, truth = data(200, noise=0, random_state=999)
sets = [data(200, noise=1, random_state=s) for s in range(40)]


def parts(fits):  # over the 40 training sets
    var = np.var(fits, axis=0, ddof=1).mean()
    bias2 = np.square(np.mean(fits, 0) - truth).mean() - var / 40
    return f"bias^2 {bias2:.1f}, variance {var:.1f}"


tree = DecisionTreeRegressor(random_state=0)
print("one tree:", parts([tree.fit(*s).predict(x_new) for s in sets]))
for name, share in (("bagging", 1.0), ("random forest", 1 / 3)):
    rng = np.random.RandomState(0)  # other trees in every forest
    forest = Forest(20, max_features=share, random_state=rng)
    fits = [[t.predict(x_new) for t in forest.fit(*s)] for s in sets]
    off = fits - np.mean(fits, axis=(0, 1))
    rho = np.mean(off[:, :10] * off[:, 10:]) / off.var()
    print(f"{name}: one tree {off.var():.1f}, correlation {rho:.2f}")
    print("  20 trees:", parts(np.mean(fits, axis=1)))
