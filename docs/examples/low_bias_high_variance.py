import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.ensemble import RandomForestRegressor as Forest
from sklearn.tree import DecisionTreeRegressor

x_new, truth = make_friedman1(400, noise=0, random_state=999)
sets = [make_friedman1(200, noise=1, random_state=s) for s in range(50)]


def bias2_and_variance(fits):
    var = np.var(fits, axis=0, ddof=1).mean()
    return np.mean((np.mean(fits, axis=0) - truth) ** 2) - var / 50, var


tree = DecisionTreeRegressor(random_state=0)
one = bias2_and_variance([tree.fit(*s).predict(x_new) for s in sets])
print("one tree, all rows: bias^2 {:.1f}, variance {:.1f}".format(*one))
for name, share in (("bagging", 1.0), ("random forest", 1 / 3)):
    rf = Forest(30, max_features=share, random_state=0)
    fits = np.array([[t.predict(x_new) for t in rf.fit(*s)] for s in sets])
    sigma2, pair = fits.var(axis=0).mean(), fits - fits.mean(axis=0)
    rho = np.mean(pair[:, :15] * pair[:, 15:]) / sigma2
    print(f"{name}: one tree {sigma2:.1f}, correlation {rho:.2f}")
    average = bias2_and_variance(fits.mean(axis=1))
    print("  30 trees: bias^2 {:.1f}, variance {:.1f}".format(*average))
